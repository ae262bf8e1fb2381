// Seed 3: CPython exits with 0, having printed
// 300 m 29 Empty()
// 300 m.31 1 starts
// 640 m 33 Empty()
// 640 m 34 main ends
// 640 s stopped
// 640 s closed
// 640  over
// 910 m.31 3 0
// 910 m.31 3 1
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.PriorityQueue(2);
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
  let i2;
  log(me, "1", "starts");
  await time.sleep(0.28);
  await time.sleep(0.33);
  for (i2 of range(2)) {
    log(me, "3", i2);
    await tqueue0.put("b4", { timeout: 0.38 });
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  try {
    log(me, "28", await tqueue0.get({ timeout: 0.3 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "29", e);
    } else throw e;
  }
  const cf30 = pool0.submit(w1, me + ".31");
  try {
    log(me, "32", await tqueue0.get({ timeout: 0.34 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "33", e);
    } else throw e;
  }
  log(me, "34", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
