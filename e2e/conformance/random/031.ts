// Seed 31: CPython exits with 0, having printed
// 0 m 13
// 30 m.15 11 starts
// 30 m 25 main failed SystemExit(7)
// 30 m 26 main ends
// 30  result m
// 30  over
async function f0(me) {
  log(me, "11", "starts");
  throw new asyncio.SystemExit(7);
}
async function main(me) {
  let h12, t14;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    h12 = asyncio.getRunningLoop().callSoon(log, me, "13");
    await asyncio.sleep(0.03);
    t14 = asyncio.createTask(f0(me + ".15"));
  } catch (e) {
    log(me, "25", "main failed", e);
  }
  log(me, "26", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
