// Seed 114: CPython exits with 0, having printed
// 0 m.8 7 starts
// 50 m 9 None
// 50 m.11 1 starts
// 50 m 12 None
// 160 m 14 BrokenBarrierError()
// 160 m 15 True
// 640 m 17 Empty()
// 640 m 19 BrokenBarrierError()
// 800 m 20 main ends
// 800  over
const tqueue0 = new queue.PriorityQueue(1);
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
function w0(me) {
  log(me, "1", "starts");
  tevent0.set();
}
async function f0(me) {
  log(me, "7", "starts");
  tevent0.set();
  await time.sleep(0.05);
  const t2 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(1.5, "3"), 0), 0.86));
}
async function main(me) {
  log(me, "9", await asyncio.run(f0(me + ".8")));
  tevent0.set();
  log(me, "12", w0(me + ".11"));
  try {
    log(me, "13", await tbarrier0.wait(0.11));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  log(me, "15", await tevent0.wait(1.34));
  try {
    log(me, "16", await tqueue0.get({ timeout: 0.48 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  try {
    log(me, "18", await tbarrier0.wait(1.05));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  await time.sleep(0.16);
  log(me, "20", "main ends");
}
await main("m");
log("", "over");
