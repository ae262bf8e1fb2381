// Seed 47: CPython exits with 0, having printed
// 0 m 12
// 0 m 14 True
// 0 m 19 BaseException CancelledError('c13')
// 0 m 20
// 120 m 21
// 120 m 25 main failed CancelledError('c13')
// 120 m 26 main ends
// 120  result m
// 120  over
const barrier0 = new asyncio.Barrier(2);
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "12");
    try {
      log(me, "14", asyncio.currentTask().cancel("c13"));
      log(me, "15", await asyncio.shield(barrier0.wait()));
    } catch (e) {
      log(me, "19", "BaseException", e);
      throw e;
    } finally {
      log(me, "20");
      await asyncio.sleep(0.12);
      log(me, "21");
    }
  } catch (e) {
    log(me, "25", "main failed", e);
  }
  log(me, "26", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
log("", "over");
