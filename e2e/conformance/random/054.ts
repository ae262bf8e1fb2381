// Seed 54: CPython exits with 0, having printed
// 0 m 4
// 750 m 6 BrokenBarrierError()
// 750 m 9
// 750 m 12 ValueError('task_done() called too many times')
// 750 m 13
// 750 m 14 main ends
// 750 s stopped
// 750 s closed
// 750  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.Queue(2);
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
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  loop0.callSoonThreadsafe(log, me, "4");
  try {
    log(me, "5", await tbarrier0.wait(0.75));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", e);
    } else throw e;
  }
  const cf7 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.9, "8"), loop0);
  log(me, "9");
  const cf10 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.78, "11"), loop0);
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  log(me, "13");
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
