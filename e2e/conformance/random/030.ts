// Seed 30: CPython exits with 0, having printed
// 690 m 29 False
// 1460 m 30
// 1460 m.31 1 starts
// 1460 m.31 2
// 2170 m 32 None
// 2170 m.35 23 starts
// 2620 m 36 main ends
// 2620 s stopped
// 2620 s closed
// 2620  over
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
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
async function w2(me) {
  log(me, "1", "starts");
  loop0.callSoonThreadsafe(log, me, "2");
  tevent0.set();
  if (await tlock0.acquire({ timeout: 0.71 })) {
  }
}
function w0(me) {
  log(me, "23", "starts");
  return me + ".24";
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "29", await tevent0.wait(0.69));
  await time.sleep(0.11);
  await time.sleep(0.66);
  await tlock0.acquire();
  try {
    log(me, "30");
    log(me, "32", await w2(me + ".31"));
  } finally {
    tlock0.release();
  }
  const thread34 = new threading.Thread({ target: w0, args: [me + ".35"] });
  thread34.start();
  await time.sleep(0.45);
  log(me, "36", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
