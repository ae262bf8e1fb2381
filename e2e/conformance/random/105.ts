// Seed 105: CPython exits with 0, having printed
// 120 m.20 9 starts
// 120 m.20.11 1 starts
// 1610 m 21 False
// 2000 m 22 False
// 2000 m 23 main ends
// 2000 s stopped
// 2000 s closed
// 2000  over
const tevent0 = new threading.Event();
const tqueue0 = new queue.Queue(2);
const tlock0 = new threading.Lock();
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
async function w1(me) {
  log(me, "1", "starts");
  await tqueue0.put("a2", { timeout: 0.44 });
}
function w0(me) {
  log(me, "9", "starts");
  const cf10 = pool0.submit(w1, me + ".11");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  await time.sleep(0.12);
  const thread19 = new threading.Thread({ target: w0, args: [me + ".20"] });
  thread19.start();
  await time.sleep(0.65);
  log(me, "21", await tevent0.wait(0.84));
  log(me, "22", await tevent0.wait(0.39));
  log(me, "23", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
