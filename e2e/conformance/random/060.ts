// Seed 60: CPython waits for ever, having printed
// 0 m.21 5 starts
// 0 m.21 6
// 530 m 23 Empty()
// 530 m 25 main ends
// 530  over
const tqueue0 = new queue.LifoQueue(2);
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
}
function w1(me) {
  log(me, "5", "starts");
  log(me, "6");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const thread20 = new threading.Thread({ target: w1, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.34);
  try {
    log(me, "22", await tqueue0.get({ timeout: 0.19 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  loop0.callSoonThreadsafe(fail, me + ".24");
  log(me, "25", "main ends");
}
await main("m");
log("", "over");
