// Seed 83: CPython exits with 0, having printed
// 0  error ValueError('m26')
// 0  error ValueError('n26')
// 0  over
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  throw new asyncio.ValueError(me + "26");
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
