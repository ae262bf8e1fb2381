// Seed 76: CPython exits with 0, having printed
// 0 m 40 unset
// 10 m 43 True
// 10 m.45 39 starts
// 10 m.45 36
// 10 m 60 main failed RuntimeError('m.4523')
// 10 m 61 main ends
// 10  error CancelledError()
// 10  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  log(me, "39", "starts");
  const cm22 = asyncio.timeout(0.01);
  try {
    await asyncio.asyncWith(cm22, async () => {
      throw new asyncio.RuntimeError(me + "23");
    });
  } finally {
    log(me, "36");
  }
}
async function main(me) {
  let t41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "40", var0.get());
    t41 = asyncio.createTask(asyncio.sleep(0.02, "42"));
    await asyncio.sleep(0.01);
    log(me, "43", asyncio.currentTask().cancel());
    var0.set(me + "44");
    log(me, "46", await f0(me + ".45"));
  } catch (e) {
    log(me, "60", "main failed", e);
  }
  log(me, "61", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
