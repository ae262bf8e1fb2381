// Seed 145: CPython exits with 0, having printed
// 0 m 26
// 0 m 28 True
// 0  error CancelledError('c27')
// 0  over
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.Queue(0);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "26");
  log(me, "28", asyncio.currentTask().cancel("c27"));
  await asyncio.sleep(0.04);
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
