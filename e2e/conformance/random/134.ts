// Seed 134: CPython exits with 0, having printed
// 0 m.56 53 starts
// 0 m.56.49 32 starts
// 60 m.56 52 m.56.511
// 60 m 57 None
// 60 m.56.49 25 m.56.49.311
// 60 m.56.49 26 True
// 90 m.71 5
// 190 m 59 m.71
// 190 m 60 0
// 190 m.61 32 starts
// 250 m.61 25 m.61.311
// 250 m.61 26 True
// 250 m 65 CancelledError CancelledError()
// 250 m 67
// 250 m.71 6 CancelledError()
// 250 m 75 CancelledError CancelledError()
// 250 m 76
// 300 m 77
// 300 m 78 main failed CancelledError()
// 300 m 79 main ends
// 300  result m
// 300  over
async function* gen0(me) {
  await asyncio.sleep(0.06);
  yield me + "1";
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "5");
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "6", error);
    return error instanceof asyncio.ValueError;
  }
}
async function f2(me) {
  let x24;
  log(me, "32", "starts");
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".31")), async (gen_23) => {
    for await (x24 of gen_23) {
      log(me, "25", x24);
      await asyncio.asyncWith(asyncio.timeout(0.08), async () => {
        log(me, "26", asyncio.currentTask().cancel());
        await asyncio.sleep(0.09);
      });
    }
  });
}
async function f0(me) {
  log(me, "53", "starts");
  const t48 = asyncio.createTask(f2(me + ".49"), { name: "t48" });
  const gen_50 = keep(gen0(me + ".51"));
  log(me, "52", await advance(gen_50));
}
async function main(me) {
  let t54;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      t54 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f2(me + ".55"), 0), 0.1));
      log(me, "57", await f0(me + ".56"));
      await asyncio.sleep(0.03);
      await asyncio.asyncWith(new Manager(me + ".71"), async (entered58) => {
        log(me, "59", entered58);
        try {
          log(me, "60", asyncio.currentTask().cancelling());
          log(me, "62", await f2(me + ".61"));
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "65", "CancelledError", e);
            throw e;
          } else throw e;
        } finally {
          log(me, "67");
        }
      });
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "75", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "76");
      await asyncio.sleep(0.05);
      log(me, "77");
    }
  } catch (e) {
    log(me, "78", "main failed", e);
  }
  log(me, "79", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
