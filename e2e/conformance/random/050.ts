// Seed 50: CPython exits with 0, having printed
// 0 m 50
// 0 m.54 43 starts
// 0 m.57 24 starts
// 0 m.57 20 0
// 0 m.59 24 starts
// 0 m.59 20 0
// 0 m.61 29 starts
// 0 m.61 28
// 0 m.63 24 starts
// 0 m.63 20 0
// 0 m.61.26 24 starts
// 0 m.61.26 20 0
// 0 m 67 main ends
// 0 m.65 49 starts
// 0 m.65 46 True
// 0  result m
// 0  over
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function* gen0(me) {
  await asyncio.sleep(0.39);
  const sent5 = yield me + "6";
  log(me, "7", sent5);
  await asyncio.sleep(0.14);
  const sent8 = yield me + "9";
  log(me, "10", sent8);
  throw new asyncio.ValueError(me + "11");
}
async function f3(me) {
  let t12, t14, h16, t21;
  log(me, "24", "starts");
  try {
    try {
      t12 = asyncio.createTask(asyncio.sleep(0.19, "13"));
      t14 = asyncio.createTask(asyncio.sleep(0.35, "15"));
      h16 = asyncio.getRunningLoop().callLater(0.4, log, me, "17");
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "18", "BaseExceptionGroup", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "19", "RuntimeError", e);
      } else throw e;
    }
    log(me, "20", asyncio.currentTask().cancelling());
    t21 = asyncio.createTask(asyncio.sleep(0.08, "22"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
    } else throw e;
  }
}
async function f2(me) {
  let t25;
  log(me, "29", "starts");
  try {
    t25 = asyncio.createTask(f3(me + ".26"), { name: "t25" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "28");
  }
}
async function f1(me) {
  let x31, h35;
  log(me, "43", "starts");
  for await (x31 of gen0(me + ".30")) {
    log(me, "32", x31);
  }
  try {
    log(me, "34", await f2(me + ".33"));
    h35 = asyncio.getRunningLoop().callSoon(log, me, "36");
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack37) => {
      log(me, "39", await stack37.enterAsyncContext(managed(me + ".38")));
      await asyncio.sleep(0.15);
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "40", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "41");
    await asyncio.sleep(0.25);
    log(me, "42");
  }
}
async function f0(me) {
  log(me, "49", "starts");
  const t44 = asyncio.createTask(f1(me + ".45"));
  log(me, "46", t44.cancel());
  const t47 = asyncio.createTask(asyncio.sleep(0, "48"));
}
async function main(me) {
  let t51, t53, t56, t58, t60, t62, t64;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "50");
    t51 = asyncio.createTask(asyncio.sleep(0, "52"));
    t53 = asyncio.createTask(f1(me + ".54"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg55) => {
      t56 = tg55.createTask(f3(me + ".57"));
      t58 = tg55.createTask(f3(me + ".59"));
      t60 = tg55.createTask(f2(me + ".61"));
      t62 = asyncio.createTask(f3(me + ".63"));
    });
    t64 = asyncio.createTask(f0(me + ".65"));
  } catch (e) {
    log(me, "66", "main failed", e);
  }
  log(me, "67", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
