// Seed 21: CPython exits with 0, having printed
// 0 m.5 1 starts
// 690 m 7 Empty()
// 1140 m.5 3 BrokenBarrierError()
// 1140 m 8
// 2630 m 11 10
// 2630 m 13 10
// 2630 m 15 False
// 2630 m 16 False
// 2630 m 17 main ends
// 2630 s stopped
// 2630 s closed
// 2630  over
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.LifoQueue(1);
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
  try {
    log(me, "2", await tbarrier0.wait(1.14));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const thread4 = new threading.Thread({ target: w0, args: [me + ".5"] });
  thread4.start();
  try {
    log(me, "6", await tqueue0.get({ timeout: 0.69 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
  await thread4.join();
  log(me, "8");
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.49, "10"), loop0);
  log(me, "11", await cf9.result());
  tbarrier0.abort();
  log(me, "13", await cf9.result(1.16));
  cf9.addDoneCallback((f) => log(me, "15", f.cancelled()));
  await thread4.join(0.56);
  log(me, "16", thread4.isAlive());
  log(me, "17", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
