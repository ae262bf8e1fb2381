// Seed 115: CPython exits with 0, having printed
// 110 m 37 0
// 110  error RuntimeError('m38')
// 110  over
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(3);
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const cond0 = new asyncio.Condition();
const items = [];
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.11);
  log(me, "37", asyncio.currentTask().uncancel());
  await asyncio.asyncWith(bounded0, async () => {
    throw new asyncio.RuntimeError(me + "38");
  });
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
