// Seed 12: CPython waits for ever, having printed
// 0 m.34 21 starts
// 0 m.34 22
// 1020 m 35
// 1030 m 37 Empty()
// 1030 m 38 False
// 2350 m 40 False
// 2350 m.42 9 starts
// 2350 m.42.10 1 starts
// 3670 m.42.10 3 Empty()
// 3820 m 44 Empty()
// 3820 m 45 main ends
// 3820  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(0);
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(0.44);
  try {
    log(me, "2", await tqueue0.get({ timeout: 0.88 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4", await tevent0.wait());
}
async function w1(me) {
  log(me, "9", "starts");
  log(me, "11", await w2(me + ".10"));
}
function w0(me) {
  log(me, "21", "starts");
  log(me, "22");
}
async function main(me) {
  const thread33 = new threading.Thread({ target: w0, args: [me + ".34"] });
  thread33.start();
  await time.sleep(1.02);
  await thread33.join();
  log(me, "35");
  try {
    log(me, "36", await tqueue0.get({ timeout: 0.01 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "37", e);
    } else throw e;
  }
  await thread33.join(0.82);
  log(me, "38", thread33.isAlive());
  log(me, "40", await tevent0.wait(1.32));
  const thread41 = new threading.Thread({ target: w1, args: [me + ".42"] });
  thread41.start();
  await time.sleep(0.6);
  await time.sleep(0.87);
  try {
    log(me, "43", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "44", e);
    } else throw e;
  }
  log(me, "45", "main ends");
}
await main("m");
log("", "over");
