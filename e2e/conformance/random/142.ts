// Seed 142: CPython exits with 0, having printed
// 0 m.30 9 starts
// 470 m.30 8 7
// 470 m 31 None
// 600 m.30 6 m.305
// 830 m 33
// 1650 m 34 m32
// 1650 m 38 m.361
// 1650 m.40 26 starts
// 1650 m.40 17 0
// 2000 m 47 main failed CancelledError()
// 2000 m 48 main ends
// 2000 m.36 2 m32
// 2000  result m
// 2000  over
async function* gen0(me) {
  try {
    await asyncio.sleep(0);
    yield me + "1";
  } finally {
    log(me, "2", var0.get());
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  log(me, "9", "starts");
  const context4 = contextvars.copyContext();
  asyncio.getRunningLoop().callLater(0.42, { context: context4 }, var0.set.bind(var0), me + "5");
  asyncio.getRunningLoop().callLater(0.6, { context: context4 }, () => log(me, "6", var0.get()));
  log(me, "8", await asyncio.sleep(0.47, "7"));
}
async function f0(me) {
  log(me, "26", "starts");
  log(me, "17", asyncio.currentTask().uncancel());
  const context18 = contextvars.copyContext();
  asyncio.getRunningLoop().callSoonThreadsafe({ context: context18 }, var0.set.bind(var0), me + "19");
  asyncio.getRunningLoop().callLater(0.7, { context: context18 }, () => log(me, "20", var0.get()));
  await asyncio.sleep(0);
  log(me, "22", await asyncio.sleep(0.74, "21"));
}
async function main(me) {
  let t28, x37, t39, c41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    var0.set(me + "27");
    t28 = asyncio.createTask(asyncio.sleep(0.03, "29"));
    log(me, "31", await f2(me + ".30"));
    await asyncio.sleep(0.36);
    var0.set(me + "32");
    log(me, "33");
    await asyncio.sleep(0.82);
    t28.addDoneCallback((t) => log(me, "34", var0.get()));
    for await (x37 of gen0(me + ".36")) {
      log(me, "38", x37);
      t39 = asyncio.createTask(f0(me + ".40"));
      for (c41 of asyncio.asCompleted([t39])) {
        log(me, "42", await c41);
      }
    }
  } catch (e) {
    log(me, "47", "main failed", e);
  }
  log(me, "48", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
