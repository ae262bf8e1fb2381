// Seed 121: CPython exits with 0, having printed
// 0 m1.39 38 starts
// 0 m1.39.34 13 starts
// 100 m1.39.34 3 m1.39.342
// 120 m1.39.34 4 unset
// 210 m1.39 37
// 210 m1 51 main failed TimeoutError()
// 210 m1 52 main ends
// 210  result m1
// 210 m2 53 Task-2
// 210 m2 56 unset
// 210 m2 59 main ends
// 210  result m2
// 210  over
let runner;
const queue0 = new asyncio.Queue(0);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  log(me, "13", "starts");
  const context1 = contextvars.copyContext();
  asyncio.getRunningLoop().callSoonThreadsafe({ context: context1 }, var0.set.bind(var0), me + "2");
  asyncio.getRunningLoop().callLater(0.1, { context: context1 }, () => log(me, "3", var0.get()));
  asyncio.getRunningLoop().callLater(0.12, () => log(me, "4", var0.get()));
  log(me, "6", await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.22, "5"), null), 0.21));
}
async function f0(me) {
  log(me, "38", "starts");
  try {
    log(me, "35", await f3(me + ".34"));
  } finally {
    log(me, "37");
  }
}
async function main1(me) {
  try {
    log(me, "40", await f0(me + ".39"));
  } catch (e) {
    log(me, "51", "main failed", e);
  }
  log(me, "52", "main ends");
  return me;
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "53", asyncio.currentTask().getName());
  queue0.putNowait("b54");
  log(me, "56", var0.get());
  asyncio.getRunningLoop().callLater(0.23, () => log(me, "57", var0.get()));
  log(me, "59", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
