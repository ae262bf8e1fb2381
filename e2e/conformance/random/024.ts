// Seed 24: CPython exits with 0, having printed
// 0 m.19 12 starts
// 0 m.19 13
// 160 m.19 15 Empty()
// 370 m.19 17 Empty()
// 370 m 22
// 370 m 23
// 370 m 24 None
// 370 m 26 main ends
// 370 s stopped
// 370 s closed
// 370  over
const tqueue0 = new queue.Queue(0);
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
  log(me, "12", "starts");
  loop0.callSoonThreadsafe(log, me, "13");
  try {
    log(me, "14", await tqueue0.get({ timeout: 0.16 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  try {
    log(me, "16", await tqueue0.get({ timeout: 0.21 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const thread18 = new threading.Thread({ target: w0, args: [me + ".19"] });
  thread18.start();
  await time.sleep(0);
  const cf20 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.23, "21"), loop0);
  await thread18.join();
  log(me, "22");
  log(me, "23");
  log(me, "24", await cf20.exception(0.07));
  log(me, "26", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
