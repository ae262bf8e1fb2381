// Seed 58: CPython exits with 0, having printed
// 0 m.19 17 starts
// 0 m.19.12 11 starts
// 0 m.19.12 1
// 560 m 31 TimeoutError TimeoutError()
// 560 m 32 False
// 560 m 34 False
// 560 m 37
// 560 m 41 False
// 560 m 50 False
// 560 m 55 main ends
// 560  result m
// 560  over
async function f1(me) {
  log(me, "11", "starts");
  log(me, "1");
  log(me, "3", await asyncio.sleep(0.8, "2"));
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "13", await asyncio.waitFor(f1(me + ".12"), 0.56));
}
async function main(me) {
  let cm18, t43, t45;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.65), async (cm33) => {
    cm18 = asyncio.timeout(0.59);
    try {
      await asyncio.asyncWith(cm18, async () => {
        log(me, "20", await f0(me + ".19"));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "31", "TimeoutError", e);
      } else throw e;
    }
    log(me, "32", cm18.expired());
    log(me, "34", cm33.expired());
  });
  const cm36 = asyncio.timeout(0.89);
  await asyncio.asyncWith(cm36, async () => {
    cm36.reschedule(asyncio.getRunningLoop().time() + 0.27);
    log(me, "37");
  });
  log(me, "41", cm36.expired());
  const cm42 = asyncio.timeout(0.17);
  await asyncio.asyncWith(cm42, async () => {
    t43 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.66, "44"), 0.27));
    cm42.reschedule(asyncio.getRunningLoop().time() + 0.25);
    t45 = asyncio.createTask(asyncio.sleep(0.37, "46"));
  });
  log(me, "50", cm42.expired());
  log(me, "55", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
