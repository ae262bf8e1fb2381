// Seed 37: CPython exits with 0, having printed
// 0 m.45 44 starts
// 10 m.45 39 38
// 10 m.45 41 True
// 10 m 70 main failed RuntimeError('m.4542')
// 10 m 71 main ends
// 10  result m
// 10  over
const queue0 = new asyncio.LifoQueue(1);
async function f0(me) {
  log(me, "44", "starts");
  queue0.shutdown();
  log(me, "39", await asyncio.sleep(0.01, "38"));
  const t40 = asyncio.createTask(queue0.get());
  log(me, "41", t40.cancel());
  throw new asyncio.RuntimeError(me + "42");
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "46", await f0(me + ".45"));
  } catch (e) {
    log(me, "70", "main failed", e);
  }
  log(me, "71", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
