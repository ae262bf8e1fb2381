// Seed 149: CPython exits with 0, having printed
// 0 m 11 True
// 0 m.12 9 starts
// 0 m.12 7 CancelledError CancelledError('c10')
// 0 m.12 8
// 0 m 57 main failed CancelledError('c10')
// 0 m 58 main ends
// 0  result m
// 260  stopped
// 760  result end
// 760  over
let task;
async function f0(me) {
  let t1;
  log(me, "9", "starts");
  try {
    t1 = asyncio.createTask(asyncio.waitFor(asyncio.gather(asyncio.gather(asyncio.sleep(0.33, "2"), asyncio.sleep(0.32, "3"), { returnExceptions: true }), asyncio.gather(asyncio.sleep(0.06, "4"), asyncio.sleep(0.08, "5"), { returnExceptions: true }), { returnExceptions: true }), 0.37));
    log(me, "6", await t1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    log(me, "11", asyncio.currentTask().cancel("c10"));
    log(me, "13", await asyncio.waitFor(f0(me + ".12"), 0.33));
  } catch (e) {
    log(me, "57", "main failed", e);
  }
  log(me, "58", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
loop0.callLater(0.26, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
loop0.close();
log("", "over");
