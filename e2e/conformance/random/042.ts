// Seed 42: CPython exits with 0, having printed
// 0 m.16 7 starts
// 540 m 20 BrokenBarrierError()
// 540 m 21
// 540 m 22 a17
// 540 m 24
// 540 m 27 main ends
// 540  over
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.PriorityQueue(2);
async function w0(me) {
  log(me, "7", "starts");
  await time.sleep(0.01);
}
async function main(me) {
  if (await tlock0.acquire({ timeout: 0.36 })) {
    try {
      await tqueue0.put("b13", { timeout: 0.37 });
    } finally {
      tlock0.release();
    }
  }
  const thread15 = new threading.Thread({ target: w0, args: [me + ".16"] });
  thread15.start();
  await time.sleep(0.37);
  await time.sleep(0.02);
  await tqueue0.put("a17", { timeout: 0.27 });
  try {
    log(me, "19", await tbarrier0.wait(0.15));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  log(me, "22", tqueue0.getNowait());
  log(me, "24");
  await tqueue0.put("a25", { timeout: 0.38 });
  log(me, "27", "main ends");
}
await main("m");
log("", "over");
