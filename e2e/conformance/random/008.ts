// Seed 8: CPython exits with 0, having printed
// 0 m.19 2 starts
// 0 m 20 None
// 0 m 22 main ends
// 0 m 14 True
// 0  result m
// 0  over
const sem0 = new asyncio.Semaphore(1);
const sem1 = new asyncio.Semaphore(2);
const bounded0 = new asyncio.BoundedSemaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const barrier0 = new asyncio.Barrier(3);
async function f2(me) {
  log(me, "2", "starts");
  await barrier0.reset();
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t13 = asyncio.ensureFuture(barrier0.wait());
  t13.addDoneCallback((t) => log(me, "14", t.cancelled()));
  await asyncio.asyncWith(bounded0, async () => {
    await asyncio.asyncWith(sem1, async () => {
      event0.set();
    });
  });
  log(me, "20", await f2(me + ".19"));
  log(me, "22", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
