// Seed 36: CPython waits for ever, having printed
// 1160 m 25
// 2060 m 26
// 2060 m.28 1 starts
// 2060 m.28 2 ValueError('task_done() called too many times')
// 2060 m.28 3 True
// 2060 m.28 6 a4
// 3420 m 30 Empty()
// 3700 m 32 Empty()
// 3700 m 33 main ends
// 3700  over
const tqueue0 = new queue.LifoQueue(0);
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
}
async function w1(me) {
  log(me, "1", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
  log(me, "3", await tevent0.wait(0.57));
  await tqueue0.put("a4", { timeout: 0.33 });
  if (await tlock0.acquire({ timeout: 0.57 })) {
    try {
      log(me, "6", await tqueue0.get({ timeout: 0.52 }));
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await time.sleep(1.16);
  log(me, "25");
  tevent0.set();
  await tlock0.acquire();
  try {
    await time.sleep(0.9);
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.42 })) {
    try {
      tevent0.set();
      log(me, "26");
    } finally {
      tlock0.release();
    }
  }
  const thread27 = new threading.Thread({ target: w1, args: [me + ".28"] });
  thread27.start();
  await time.sleep(0.78);
  try {
    log(me, "29", await tqueue0.get({ timeout: 0.58 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  try {
    log(me, "31", await tqueue0.get({ timeout: 0.28 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "32", e);
    } else throw e;
  }
  tevent0.clear();
  log(me, "33", "main ends");
}
await main("m");
log("", "over");
