// Seed 9: CPython exits with 0, having printed
// 0 m.7 1 starts
// 0 m.7 2
// 0 m.7 3
// 380 m 8
// 380 m 11
// 380 m 12 False
// 380 m 13 main ends
// 380 s stopped
// 380 s closed
// 380  over
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.PriorityQueue(1);
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
  log(me, "2");
  log(me, "3");
  throw new asyncio.ValueError(me + ".5");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"] });
  thread6.start();
  await time.sleep(0.38);
  log(me, "8");
  tbarrier0.reset();
  await tqueue0.put("b9", { timeout: 0.14 });
  await thread6.join();
  log(me, "11");
  await thread6.join(0.39);
  log(me, "12", thread6.isAlive());
  log(me, "13", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
