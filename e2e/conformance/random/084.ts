// Seed 84: CPython waits for ever, having printed
// 0 m.20 19 starts
// 0 m.20 18
// 0 m 22 ValueError('m.2016')
// 0 m.24 19 starts
// 0 m.24 18
// 650 m.24 15 unset
// 1090 m 26 BrokenBarrierError()
// 1090 m 27
// 1090 m.30 1 starts
// 1090 m.30 3 BrokenBarrierError()
// 1090 m.30 6
// 2380 m.32 7 starts
// 2380 m.32 9 BrokenBarrierError()
// 2380 m.32 12 True
// 2890 m.32 13 11
// 3510 m 33
// 3510 m 34 main ends
// 3510  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
}
async function w1(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tbarrier0.wait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  const cf4 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.22, "5"), loop0);
  log(me, "6");
}
async function w0(me) {
  log(me, "7", "starts");
  try {
    log(me, "8", await tbarrier0.wait(1.11));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  const cf10 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.51, "11"), loop0);
  log(me, "12", await tevent0.wait(0.44));
  log(me, "13", await cf10.result(0.73));
}
async function f0(me) {
  log(me, "19", "starts");
  try {
    asyncio.getRunningLoop().callLater(0.65, () => log(me, "15", var0.get()));
    tevent0.set();
    throw new asyncio.ValueError(me + "16");
  } finally {
    log(me, "18");
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    log(me, "21", await asyncio.run(f0(me + ".20")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  const cf23 = asyncio.runCoroutineThreadsafe(f0(me + ".24"), loop0);
  try {
    log(me, "25", await tbarrier0.wait(1.09));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  log(me, "27");
  const thread29 = new threading.Thread({ target: w1, args: [me + ".30"] });
  thread29.start();
  await time.sleep(1.29);
  const thread31 = new threading.Thread({ target: w0, args: [me + ".32"] });
  thread31.start();
  await time.sleep(0.73);
  await time.sleep(0.4);
  await thread29.join();
  log(me, "33");
  log(me, "34", "main ends");
}
await main("m");
log("", "over");
