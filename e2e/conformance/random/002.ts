// Seed 2: CPython exits with 0, having printed
// 0 m.21 19 starts
// 180 m.21 16 m.219
// 180 handler  ValueError('in a callback')
// 540 m.21 17 15
// 540 m.21 18 Task-2
// 540 m 23 None
// 540 m 24 Task-1
// 540 m 29 main ends
// 540 m.27 19 starts
// 540 m.27 6 BaseException CancelledError()
// 540  result m
// 540  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  let t1;
  log(me, "19", "starts");
  try {
    t1 = asyncio.createTask(asyncio.sleep(0.33, "2"));
    await asyncio.sleep(0.18);
  } catch (e) {
    log(me, "6", "BaseException", e);
    throw e;
  }
  var0.set(me + "8");
  var0.set(me + "9");
  asyncio.getRunningLoop().callSoon(fail, me + ".10");
  const context13 = contextvars.copyContext();
  const t14 = asyncio.createTask(asyncio.sleep(0.36, "15"), { context: context13 });
  context13.run(() => log(me, "16", var0.get()));
  log(me, "17", await t14);
  log(me, "18", asyncio.currentTask().getName());
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t20 = asyncio.createTask(f0(me + ".21"));
  var0.set(me + "22");
  await asyncio.sleep(0.25);
  log(me, "23", await t20);
  log(me, "24", asyncio.currentTask().getName());
  asyncio.getRunningLoop().callLater(0.01, log, me, "25");
  const t26 = asyncio.createTask(f0(me + ".27"));
  log(me, "29", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
