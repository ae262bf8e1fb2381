// Seed 135: CPython exits with 0, having printed
// 240 m.4 1 starts
// 240 m.4 2
// 410 m 6 Empty()
// 410 m.8 1 starts
// 410 m.8 2
// 500 m 10 TimeoutError()
// 500 m 11 main ends
// 500 s stopped
// 500 s closed
// 500  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.Queue(2);
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  let task;
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
  log(me, "stopped");
  const left = asyncio.allTasks(loop0);
  for (task of left) {
  }
  await loop0.runUntilComplete(asyncio.gather(...left, { returnExceptions: true }));
  await loop0.runUntilComplete(loop0.shutdownDefaultExecutor());
  loop0.close();
  log(me, "closed");
}
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(0.11);
  await time.sleep(0.01);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  tevent0.set();
  await time.sleep(0.24);
  const cf3 = pool0.submit(w0, me + ".4");
  try {
    log(me, "5", await tqueue0.get({ timeout: 0.17 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", e);
    } else throw e;
  }
  const cf7 = pool0.submit(w0, me + ".8");
  tevent0.set();
  try {
    log(me, "9", await cf7.result(0.09));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "10", e);
    } else throw e;
  }
  log(me, "11", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
