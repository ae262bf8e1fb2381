// Seed 22: CPython exits with 0, having printed
// 0 m 16 0 True False
// 2000  error CancelledError()
// 2000  over
const queue0 = new asyncio.Queue(2);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "16", queue0.qsize(), queue0.empty(), queue0.full());
  queue0.putNowait("c17");
  queue0.putNowait("b19");
  log(me, "22", await queue0.put("b21"));
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
