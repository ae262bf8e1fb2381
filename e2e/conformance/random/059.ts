// Seed 59: CPython exits with 0, having printed
// 0 m1 30 0
// 0 m1 32 0
// 60 m1 32 1
// 120 m1 32 2
// 180 m1.33 19 starts
// 250 m1.33 10 9
// 250 m1.33 12 True
// 250 m1.33 18 CancelledError CancelledError('c11')
// 250 m1 38 BaseException CancelledError('c11')
// 250  error CancelledError('c11')
// 250 m2 40 0
// 250 m2 43
// 250 m2 44 True
// 250 m2 48 True
// 250 m2 49 0
// 250 m2 50 False False 0
// 250 m2 53 2
// 250 m2 55 main ends
// 250 m2.46 19 starts
// 250  error CancelledError('c47')
// 250 m2.46 18 CancelledError CancelledError()
// 250  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
let runner;
async function f1(me) {
  log(me, "19", "starts");
  try {
    log(me, "10", await asyncio.sleep(0.07, "9"));
    log(me, "12", asyncio.currentTask().cancel("c11"));
    log(me, "15", await asyncio.sleep(0.04, "14"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main1(me) {
  let i31;
  const t28 = asyncio.createTask(asyncio.sleep(0.11, "29"), { name: "t28" });
  asyncio.getRunningLoop().callLater(0.08, t28.cancel.bind(t28));
  log(me, "30", asyncio.currentTask().cancelling());
  for (i31 of range(3)) {
    log(me, "32", i31);
    await asyncio.sleep(0.06);
  }
  try {
    log(me, "34", await f1(me + ".33"));
  } catch (e) {
    log(me, "38", "BaseException", e);
    throw e;
  }
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "40", asyncio.currentTask().cancelling());
  } finally {
    log(me, "43");
  }
  log(me, "44", asyncio.currentTask().cancel());
  const t45 = asyncio.createTask(f1(me + ".46"));
  log(me, "48", asyncio.currentTask().cancel("c47"));
  log(me, "49", t45.uncancel());
  log(me, "50", t45.done(), t45.cancelled(), t45.cancelling());
  log(me, "53", asyncio.currentTask().cancelling());
  log(me, "55", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
