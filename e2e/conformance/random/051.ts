// Seed 51: CPython exits with 0, having printed
// 770 m.21 1 starts
// 1150 m 22
// 1150 m.24 1 starts
// 1420 m.21 2
// 1420 m.21 3
// 1420 m.21 4
// 1730 m 26 TimeoutError()
// 1730 m 27 False
// 1730 m 28
// 1730 m 29 main ends
// 1730  over
// 1800 m.24 2
// 1800 m.24 3
// 1800 m.24 4
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.65);
  log(me, "2");
  log(me, "3");
  await tlock0.acquire();
  try {
    log(me, "4");
  } finally {
    tlock0.release();
  }
}
async function main(me) {
  await time.sleep(0.77);
  const thread20 = new threading.Thread({ target: w1, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.38);
  log(me, "22");
  const cf23 = pool0.submit(w1, me + ".24");
  try {
    log(me, "25", await cf23.result(0.58));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  await thread20.join(0.35);
  log(me, "27", thread20.isAlive());
  await thread20.join();
  log(me, "28");
  log(me, "29", "main ends");
}
await main("m");
log("", "over");
