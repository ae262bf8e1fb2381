// Seed 85: CPython waits for ever, having printed
// 0 m1.8 5 starts
// 0 m1 6 unset
// 2000 m1.8 3 CancelledError CancelledError()
// 2000 m1.8 4
// 2000 m1 9 None
// 2000 m1.16 5 starts
let runner;
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const queue0 = new asyncio.Queue(2);
async function f0(me) {
  log(me, "5", "starts");
  try {
    log(me, "1", await queue0.get());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "3", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "4");
  }
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().callSoon(() => log(me, "6", var0.get()));
  var0.set(me + "7");
  log(me, "9", await f0(me + ".8"));
  const n11 = 0;
  async function inner10(me) {
  }
  log(me, "17", await f0(me + ".16"));
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
} finally {
  await runner.close();
}
