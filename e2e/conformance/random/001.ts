// Seed 1: CPython exits with 0, having printed
// 50 m 29 unset
// 50 m 30 unset
// 50 m 32 unset
// 180 m 31
// 190 m 37 TimeoutError TimeoutError()
// 190 m 38
// 190 m.39 25 starts
// 190 m.39 4
// 190 m.39 8 m.39.62
// 190 m.39 11 m.39.162
// 200 m 46 main failed TimeoutError()
// 200 m 47 main ends
// 200  result m
// 200  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function* gen0(me) {
  const sent1 = yield me + "2";
}
async function f1(me) {
  let x7, x10, t12;
  log(me, "25", "starts");
  log(me, "4");
  asyncio.getRunningLoop().callLater(0.56, () => log(me, "5", var0.get()));
  for await (x7 of gen0(me + ".6")) {
    log(me, "8", x7);
    break;
  }
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".16")), async (gen_9) => {
    for await (x10 of gen_9) {
      log(me, "11", x10);
      t12 = asyncio.createTask(asyncio.sleep(0.33, "13"));
      log(me, "15", await asyncio.sleep(0.27, "14"));
    }
  });
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.05);
    asyncio.getRunningLoop().callLater(0.58, log, me, "28");
    log(me, "29", var0.get());
    log(me, "30", var0.get());
    asyncio.getRunningLoop().callLater(0.13, log, me, "31");
    log(me, "32", var0.get());
    await asyncio.sleep(0);
    try {
      await asyncio.asyncWith(asyncio.timeout(0.14), async (cm35) => {
        await asyncio.sleep(0.24);
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "37", "TimeoutError", e);
        log(me, "38");
      } else throw e;
    }
    log(me, "40", await asyncio.waitFor(f1(me + ".39"), 0.01));
  } catch (e) {
    log(me, "46", "main failed", e);
  }
  log(me, "47", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
