// Seed 127: CPython exits with 0, having printed
// 0 m 58 ValueError('task_done() called too many times')
// 0 m 60 ValueError('task_done() called too many times')
// 0 m 71 main ends
// 0 m 59
// 0 m 67
// 0  result m
// 0  over
const queue0 = new asyncio.PriorityQueue(0);
const queue1 = new asyncio.Queue(2);
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t57 = asyncio.createTask(queue1.get());
  try {
    queue1.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "58", e);
    } else throw e;
  }
  asyncio.getRunningLoop().callSoon(log, me, "59");
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "60", e);
    } else throw e;
  }
  const t61 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(queue0.put("c62"), 0.11), 0.08));
  const t63 = asyncio.createTask(asyncio.sleep(0.26, "64"));
  asyncio.getRunningLoop().callSoon(log, me, "67");
  const h68 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.06, log, me, "69");
  log(me, "71", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
