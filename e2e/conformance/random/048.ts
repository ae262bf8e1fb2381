// Seed 48: CPython exits with 0, having printed
// 0 m 8
// 470 m 9 False
// 870 m.13 1 starts
// 870 m.13 2
// 1090 m 14 main ends
// 1090 s stopped
// 1090 s closed
// 1090  over
// 1160 m.13 3
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
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
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(0.29);
  tevent0.clear();
  log(me, "3");
}
async function main(me) {
  let cf6;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  loop0.callSoonThreadsafe(fail, me + ".5");
  await tlock0.acquire();
  try {
    cf6 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.35, "7"), loop0);
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.71 })) {
    try {
      loop0.callSoonThreadsafe(log, me, "8");
      log(me, "9", await tevent0.wait(0.47));
    } finally {
      tlock0.release();
    }
  }
  loop0.callSoonThreadsafe(fail, me + ".10");
  tevent0.set();
  await time.sleep(0.4);
  const thread12 = new threading.Thread({ target: w0, args: [me + ".13"] });
  thread12.start();
  await time.sleep(0.22);
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
