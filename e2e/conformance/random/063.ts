// Seed 63: CPython exits with 0, having printed
// 0 m.10 1 starts
// 0 m.10 2
// 160 m.10 3 False
// 210 m 11 True False False
// 210 m 12 None
// 210 m.15 1 starts
// 210 m.15 2
// 370 m.15 3 False
// 880 m 17 main ends
// 880  over
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tevent0.wait(0.16));
}
async function main(me) {
  const cf9 = pool0.submit(w1, me + ".10");
  await time.sleep(0.21);
  if (await tlock0.acquire({ timeout: 0.77 })) {
    try {
      log(me, "11", cf9.done(), cf9.running(), cf9.cancelled());
    } finally {
      tlock0.release();
    }
  }
  log(me, "12", await cf9.result());
  const thread14 = new threading.Thread({ target: w1, args: [me + ".15"] });
  thread14.start();
  await time.sleep(0.67);
  log(me, "17", "main ends");
}
await main("m");
log("", "over");
