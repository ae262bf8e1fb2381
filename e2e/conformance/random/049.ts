// Seed 49: CPython exits with 0, having printed
// 10 m 44 False
// 10 m 47
// 40 m.48 12 starts
// 40 m.48 3
// 40 m.48 7 Exception RuntimeError('m.484')
// 70 m 49 None
// 80 m 51 0
// 80 m 53 0
// 110 m 55 54
// 110 m 53 1
// 140 m 55 54
// 140 m 53 2
// 170 m 55 54
// 180 m 51 1
// 180 m 53 0
// 210 m 55 54
// 210 m 53 1
// 240 m 55 54
// 240 m 53 2
// 270 m 55 54
// 280 m 51 2
// 280 m 53 0
// 310 m 55 54
// 310 m 53 1
// 340 m 55 54
// 340 m 53 2
// 370 m 55 54
// 380 m 56 main ends
// 380  result m
// 380  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function f3(me) {
  let t1;
  log(me, "12", "starts");
  try {
    t1 = asyncio.ensureFuture(asyncio.sleep(0.03, "2"));
    log(me, "3");
    throw new asyncio.RuntimeError(me + "4");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", "Exception", e);
      await asyncio.sleep(0.03);
    } else throw e;
  }
}
async function main(me) {
  let t42, i50, i52;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t42 = asyncio.createTask(asyncio.sleep(0, "43"));
    await asyncio.sleep(0.01);
    log(me, "44", t42.cancel());
  } finally {
    log(me, "47");
  }
  await asyncio.sleep(0.03);
  log(me, "49", await f3(me + ".48"));
  await asyncio.sleep(0.01);
  for (i50 of range(3)) {
    log(me, "51", i50);
    for (i52 of range(3)) {
      log(me, "53", i52);
      log(me, "55", await asyncio.sleep(0.03, "54"));
    }
    await asyncio.sleep(0.01);
  }
  log(me, "56", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
