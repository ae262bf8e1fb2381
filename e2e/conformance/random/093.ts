// Seed 93: CPython exits with 0, having printed
// 180 m 14 BrokenBarrierError()
// 180 m 17 c15
// 180 m 19 False False False
// 180 m 23 main ends
// 180 s stopped
// 180 s closed
// 180  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.LifoQueue(2);
const tevent0 = new threading.Event();
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  let task;
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
  log(me, "stopped");
  const left = asyncio.allTasks(loop0);
  for (task of left) {
    task.cancel();
  }
  await loop0.runUntilComplete(asyncio.gather(...left, { returnExceptions: true }));
  await loop0.runUntilComplete(loop0.shutdownDefaultExecutor());
  loop0.close();
  log(me, "closed");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.68, "10"), loop0);
  const cf11 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.39, "12"), loop0);
  try {
    log(me, "13", await tbarrier0.wait(0.18));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  await tqueue0.put("c15", { timeout: 0.12 });
  log(me, "17", await tqueue0.get({ timeout: 0.55 }));
  log(me, "19", cf11.done(), cf11.running(), cf11.cancelled());
  const cf20 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.83, "21"), loop0);
  log(me, "23", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
