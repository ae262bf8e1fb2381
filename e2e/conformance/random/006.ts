// Seed 6: CPython exits with 0, having printed
// 0 m 24
// 0 m.25 9 starts
// 510 m.25 6
// 510 m.25 7
// 510 m 26 None
// 510 m.29 9 starts
// 1020 m.29 6
// 1020 m.29 7
// 1530 m 30 False
// 1530 m 31 main ends
// 1530 s stopped
// 1530 s closed
// 1530  over
const tqueue0 = new queue.LifoQueue(0);
const tlock0 = new threading.Lock();
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
async function f1(me) {
  log(me, "9", "starts");
  await time.sleep(0.51);
  log(me, "6");
  log(me, "7");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "24");
  log(me, "26", await asyncio.run(f1(me + ".25")));
  const cf28 = asyncio.runCoroutineThreadsafe(f1(me + ".29"), loop0);
  await time.sleep(1.02);
  cf28.addDoneCallback((f) => log(me, "30", f.cancelled()));
  log(me, "31", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
