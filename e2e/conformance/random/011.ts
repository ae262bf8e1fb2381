// Seed 11: CPython exits with 0, having printed
// 0 m 28 ValueError('task_done() called too many times')
// 0 m 30 None
// 440 m 32 QueueFull()
// 440 m 33 c29
// 2000 m 38 BaseException CancelledError()
// 2000 m 40 BaseException CancelledError()
// 2000 m 41
// 2000  error CancelledError()
// 2000  over
const queue0 = new asyncio.PriorityQueue(1);
const lock0 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(2);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", e);
    } else throw e;
  }
  try {
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "30", await queue0.put("c29"));
      await asyncio.sleep(0.44);
      try {
        try {
          queue0.putNowait("a31");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "32", e);
          } else throw e;
        }
        log(me, "33", await queue0.get());
        log(me, "34", await queue0.join());
      } catch (e) {
        log(me, "38", "BaseException", e);
        throw e;
      }
    });
  } catch (e) {
    log(me, "40", "BaseException", e);
    throw e;
  } finally {
    log(me, "41");
  }
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
