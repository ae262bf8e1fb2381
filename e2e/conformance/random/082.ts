// Seed 82: CPython exits with 0, having printed
// 2000 m 42 main failed CancelledError()
// 2000 m 43 main ends
// 2000  result m
// 2000  over
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.PriorityQueue(1);
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(1);
const barrier0 = new asyncio.Barrier(1);
const barrier1 = new asyncio.Barrier(2);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(barrier1, async (index5) => {
    });
  } catch (e) {
    log(me, "42", "main failed", e);
  }
  log(me, "43", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
