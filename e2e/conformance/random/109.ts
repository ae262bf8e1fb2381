// Seed 109: CPython exits with 0, having printed
// 0 m 23 None
// 0 m 24 0 True False
// 0 m 25
// 550 m 29
// 550 m 30
// 550 m 31 ValueError('task_done() called too many times')
// 550 m 42
// 670 m 43
// 670 m 46 main ends
// 670 m.45 4 starts
// 670 m.45 2
// 670  result m
// 670  over
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(0);
async function f1(me) {
  log(me, "4", "starts");
  asyncio.getRunningLoop().callLater(0.22, log, me, "1");
  log(me, "2");
  await asyncio.sleep(0.24);
}
async function main(me) {
  let t26;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "23", await queue0.join());
  log(me, "24", queue1.qsize(), queue1.empty(), queue1.full());
  log(me, "25");
  try {
    try {
      await asyncio.sleep(0.1);
      t26 = asyncio.createTask(queue1.put("a27"));
      await asyncio.sleep(0.29);
      await asyncio.sleep(0.16);
    } finally {
      log(me, "29");
    }
    log(me, "30");
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "31", e);
      } else throw e;
    }
  } finally {
    log(me, "42");
    await asyncio.sleep(0.12);
    log(me, "43");
  }
  const t44 = asyncio.createTask(f1(me + ".45"));
  log(me, "46", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
