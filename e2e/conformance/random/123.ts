// Seed 123: CPython exits with 0, having printed
// 520 m 6 b4
// 520 m 8
// 850 m 13 Empty()
// 1790 m 11 False
// 2010 m 14 main ends
// 2010 s stopped
// 2010 s closed
// 2010  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(1);
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
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await tqueue0.put("b4", { timeout: 0.69 });
  await time.sleep(0.52);
  log(me, "6", await tqueue0.get({ timeout: 0.03 }));
  log(me, "8");
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.27, "10"), loop0);
  cf9.addDoneCallback((f) => log(me, "11", f.cancelled()));
  try {
    log(me, "12", await tqueue0.get({ timeout: 0.33 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  await time.sleep(1.16);
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
