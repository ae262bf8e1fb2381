// Seed 72: CPython exits with 0, having printed
// 0 m 14
// 290 m 16 BrokenBarrierError()
// 290 m 17 main ends
// 290 s stopped
// 290 s closed
// 290  over
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
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
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  await time.sleep(0);
  loop0.callSoonThreadsafe(log, me, "14");
  await tlock0.acquire();
  try {
    try {
      log(me, "15", await tbarrier0.wait(0.29));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  log(me, "17", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
