// Seed 79: CPython exits with 0, having printed
// 0 m.34 31 starts
// 0 m.34.16 10 starts
// 0 m.34.18 10 starts
// 0 m.34.20 10 starts
// 0 m.34 22 InvalidStateError('Result is not set.')
// 0 m 35
// 0 m 37 True
// 0 m.34 30 CancelledError CancelledError('c36')
// 0 m.45 31 starts
// 0 m.45.16 10 starts
// 0 m.45.18 10 starts
// 0 m.45.20 10 starts
// 0 m.45 22 InvalidStateError('Result is not set.')
// 0 m 46 0
// 0 m 49
// 430 m 38 unset
// 680 m.45.16 8 7
// 680 m.45.16 9 0
// 680 m.45.18 8 7
// 680 m.45.18 9 0
// 680 m.45.20 8 7
// 680 m.45.20 9 0
// 680 m.45.24 10 starts
// 680 m.45 25 m39
// 680 m.45 26
// 680 m.51 31 starts
// 680 m.51.16 10 starts
// 680 m.51.18 10 starts
// 680 m.51.20 10 starts
// 680 m.51 22 InvalidStateError('Result is not set.')
// 1230 m 53 main ends
// 1230 m.51 30 CancelledError CancelledError()
// 1230  result m
// 1230  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f1(me) {
  let t6;
  log(me, "10", "starts");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg5) => {
    t6 = tg5.createTask(asyncio.sleep(0.68, "7"));
    log(me, "8", await t6);
  });
  log(me, "9", asyncio.currentTask().cancelling());
}
async function f0(me) {
  let t15, t17, t19, t23;
  log(me, "31", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg14) => {
      t15 = tg14.createTask(f1(me + ".16"));
      t17 = tg14.createTask(f1(me + ".18"));
      t19 = tg14.createTask(f1(me + ".20"));
      try {
        log(me, "21", t19.result());
      } catch (e) {
        log(me, "22", e);
      }
    });
    t23 = asyncio.createTask(f1(me + ".24"));
    log(me, "25", var0.get());
    asyncio.getRunningLoop().callSoon(log, me, "26");
    var0.set(me + "29");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "30", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let t33, t44;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg32) => {
    t33 = tg32.createTask(f0(me + ".34"));
    log(me, "35");
    log(me, "37", t33.cancel("c36"));
    asyncio.getRunningLoop().callLater(0.43, () => log(me, "38", var0.get()));
  });
  var0.set(me + "39");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg43) => {
    t44 = tg43.createTask(f0(me + ".45"));
    log(me, "46", asyncio.currentTask().uncancel());
    asyncio.getRunningLoop().callSoon(log, me, "49");
  });
  const t50 = asyncio.createTask(f0(me + ".51"));
  await asyncio.sleep(0.55);
  log(me, "53", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
