// Seed 17: CPython exits with 0, having printed
// 0 m 26 True
// 0 m 33
// 0 m 35
// 0 m 36 0
// 0 m 37 main ends
// 0 m.28 15 starts
// 0 m.28.4 3 starts
// 0 m.28 5 m.28.41
// 0 m.28 7 0
// 0 m.28 8
// 0 m.28 11
// 0 m.28 7 1
// 0 m.28 8
// 0 m.28 11
// 0 m.28 12 0
// 0  error CancelledError('c25')
// 0  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function f3(me) {
  log(me, "3", "starts");
  return me + "1";
}
async function f2(me) {
  let i6;
  log(me, "15", "starts");
  log(me, "5", await f3(me + ".4"));
  for (i6 of range(2)) {
    log(me, "7", i6);
    try {
      log(me, "8");
    } finally {
      log(me, "11");
    }
  }
  log(me, "12", asyncio.currentTask().cancelling());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "26", asyncio.currentTask().cancel("c25"));
  const t27 = asyncio.createTask(f2(me + ".28"));
  try {
    asyncio.getRunningLoop().callLater(0.02, fail, me + ".29");
  } finally {
    log(me, "33");
  }
  asyncio.getRunningLoop().callLater(0.02, log, me, "34");
  log(me, "35");
  log(me, "36", t27.uncancel());
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
