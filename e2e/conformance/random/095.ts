// Seed 95: CPython waits for ever, having printed
// 120 m 16 0
// 2000 m 19 CancelledError CancelledError()
// 2000 m 16 1
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const queue0 = new asyncio.Queue(2);
async function main(me) {
  let i15, f17;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.12);
  const f14 = asyncio.getRunningLoop().createFuture();
  for (i15 of range(3)) {
    log(me, "16", i15);
    f17 = asyncio.getRunningLoop().createFuture();
    try {
      await asyncio.sleep(0);
      log(me, "18", await queue0.get());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "19", "CancelledError", e);
      } else throw e;
    }
  }
}
log("", "result", await asyncio.run(main("m")));
