// Seed 38: CPython exits with 0, having printed
// 0 m 29 0 True False
// 0 m 31 QueueEmpty()
// 20 m 34 m.321
// 30 m 34 m.322
// 40 m.32 3
// 40 m 35 0
// 40 m 37 main ends
// 40  result m
// 40  over
async function* gen0(me) {
  try {
    yield me + "1";
    yield me + "2";
  } finally {
    log(me, "3");
  }
}
const queue0 = new asyncio.Queue(1);
async function main(me) {
  let x33;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "29", queue0.qsize(), queue0.empty(), queue0.full());
  try {
    log(me, "30", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "31", e);
    } else throw e;
  }
  await asyncio.sleep(0.02);
  for await (x33 of gen0(me + ".32")) {
    log(me, "34", x33);
    await asyncio.sleep(0.01);
  }
  await asyncio.sleep(0);
  log(me, "35", asyncio.currentTask().uncancel());
  log(me, "37", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
loop0.close();
log("", "over");
