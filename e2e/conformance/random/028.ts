// Seed 28: CPython exits with 0, having printed
// 30 m 9 True
// 30 m 12 InvalidStateError('Result is not set.')
// 30 m 10 True
// 30 m 22 main failed CancelledError('c8')
// 30 m 23 main ends
// 30  result m
// 30  over
async function f0(me) {
}
async function main(me) {
  let t6;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.03);
    t6 = asyncio.ensureFuture(f0(me + ".7"));
    log(me, "9", t6.cancel("c8"));
    t6.addDoneCallback((t) => log(me, "10", t.cancelled()));
    try {
      log(me, "11", t6.result());
    } catch (e) {
      log(me, "12", e);
    }
    log(me, "13", await t6);
  } catch (e) {
    log(me, "22", "main failed", e);
  }
  log(me, "23", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
