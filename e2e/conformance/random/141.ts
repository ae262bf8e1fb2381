// Seed 141: CPython exits with 0, having printed
// 0 m.11 1 starts
// 350 m 12
// 350 m 13 main ends
// 350 s stopped
// 350 s closed
// 350  over
const tbarrier0 = new threading.Barrier(2);
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
function w0(me) {
  log(me, "1", "starts");
  throw new asyncio.ValueError(me + ".2");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const thread10 = new threading.Thread({ target: w0, args: [me + ".11"] });
  thread10.start();
  tevent0.clear();
  tevent0.set();
  await time.sleep(0.35);
  tbarrier0.abort();
  log(me, "12");
  log(me, "13", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
