// Seed 146: CPython exits with 0, having printed
// 2000 m 63 main failed CancelledError()
// 2000 m 64 main ends
// 2000  result m
// 2000  over
const queue0 = new asyncio.PriorityQueue(1);
const barrier0 = new asyncio.Barrier(3);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "30", await queue0.get());
  } catch (e) {
    log(me, "63", "main failed", e);
  }
  log(me, "64", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
