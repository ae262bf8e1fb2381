// Seed 107: CPython exits with 0, having printed
// 40 m 32 31
// 40 m.43 8 starts
// 40 m 47 Exception RuntimeError('m.437')
// 40 m 48
// 40 m 56 main ends
// 40 m.52 19 starts
// 40 m.52 9 0
// 40 m.52 16 CancelledError CancelledError()
// 40 m.52 17
// 80 m.52 18
// 80  result m
// 80  over
async function f2(me) {
  log(me, "8", "starts");
  const t5 = asyncio.createTask(asyncio.sleep(0.05, "6"));
  throw new asyncio.RuntimeError(me + "7");
}
async function f1(me) {
  log(me, "19", "starts");
  try {
    log(me, "9", asyncio.currentTask().cancelling());
    log(me, "11", await asyncio.sleep(0.01, "10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "17");
    await asyncio.sleep(0.04);
    log(me, "18");
  }
}
async function main(me) {
  log(me, "32", await asyncio.sleep(0.04, "31"));
  const t33 = asyncio.createTask(asyncio.sleep(0.03, "34"));
  const f35 = asyncio.getRunningLoop().createFuture();
  asyncio.getRunningLoop().callLater(0.05, f35.cancel.bind(f35), "38");
  try {
    log(me, "44", await f2(me + ".43"));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "47", "Exception", e);
    } else throw e;
  }
  log(me, "48");
  const f49 = asyncio.getRunningLoop().createFuture();
  const t51 = asyncio.createTask(f1(me + ".52"));
  log(me, "56", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
