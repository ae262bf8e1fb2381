// Seed 140: CPython exits with 0, having printed
// 300 m 13 Task-1
// 300 m.14 8 starts
// 300 m.14 3 False False 0
// 300 m 29 main failed RuntimeError('m.147')
// 300 m 30 main ends
// 300  result m
// 300  over
async function f1(me) {
  log(me, "8", "starts");
  const t1 = asyncio.createTask(asyncio.sleep(0.17, "2"));
  log(me, "3", t1.done(), t1.cancelled(), t1.cancelling());
  const t5 = asyncio.createTask(asyncio.sleep(0.18, "6"), { name: "t5" });
  throw new asyncio.RuntimeError(me + "7");
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.3);
    log(me, "13", asyncio.currentTask().getName());
    log(me, "15", await f1(me + ".14"));
  } catch (e) {
    log(me, "29", "main failed", e);
  }
  log(me, "30", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
