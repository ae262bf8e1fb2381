// Seed 61: CPython exits with 0, having printed
// 0 m1 10 0
// 0 m1 11
// 0 m1 14
// 20 m1 15
// 20 m1 16 True
// 20 m1 17
// 20  error CancelledError()
// 20 m2 26
// 20 m2 30 InvalidStateError('Result is not set.')
// 20 m2 22
// 20 m2.25 9 starts
// 20 m2 31 True
// 40 m2.25 6
// 50 m2 33 main ends
// 50  result m2
// 50  over
let runner;
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function f0(me) {
  log(me, "9", "starts");
  event0.set();
  await asyncio.sleep(0.01);
  asyncio.getRunningLoop().callLater(0.01, log, me, "6");
  const t7 = asyncio.createTask(asyncio.sleep(0.01, "8"));
}
async function main1(me) {
  let h13;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "10", asyncio.currentTask().cancelling());
  log(me, "11");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack12) => {
    stack12.pushAsyncCallback(asyncio.sleep, 0.02);
    event0.set();
    h13 = asyncio.getRunningLoop().callSoon(log, me, "14");
  });
  log(me, "15");
  log(me, "16", asyncio.currentTask().cancel());
  event0.clear();
  event1.set();
  asyncio.getRunningLoop().callLater(0, log, me, "17");
  await asyncio.sleep(0.03);
}
async function main2(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  asyncio.getRunningLoop().callLater(0.03, event1.set.bind(event1));
  const t21 = asyncio.createTask(event0.wait());
  asyncio.getRunningLoop().callSoon(log, me, "22");
  if (t21.done() && (!t21.cancelled())) {
  }
  const t24 = asyncio.createTask(f0(me + ".25"));
  log(me, "26");
  const t27 = asyncio.createTask(asyncio.sleep(0.01, "28"));
  try {
    log(me, "29", t24.result());
  } catch (e) {
    log(me, "30", e);
  }
  log(me, "31", await t21);
  event0.set();
  await asyncio.sleep(0.03);
  log(me, "33", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
