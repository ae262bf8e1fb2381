// Seed 117: CPython exits with 0, having printed
// 0 m 5
// 720 m 6 False
// 720 m 7 main ends
// 720 s stopped
// 720 s closed
// 720  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
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
  if (await tlock0.acquire({ timeout: 0.27 })) {
    try {
      log(me, "5");
    } finally {
      tlock0.release();
    }
  }
  await time.sleep(0.42);
  log(me, "6", await tevent0.wait(0.3));
  log(me, "7", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
