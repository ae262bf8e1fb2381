// Seed 66: CPython exits with 0, having printed
// 0 m 20 ValueError('task_done() called too many times')
// 0 m 21
// 490 m 23 Empty()
// 730 m 25 Empty()
// 730 m.27 13 starts
// 1440 m.27 15 Empty()
// 1440 m.27 16
// 1440 m.27.17 12 starts
// 1440 m.27.17 6 0
// 1440 m.27 18 None
// 2320 m 29 False
// 2320 m 30 main ends
// 2320  over
const tqueue0 = new queue.PriorityQueue(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
async function f1(me) {
  log(me, "12", "starts");
  const t4 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.74, "5"), 0), { name: "t4" });
  log(me, "6", asyncio.currentTask().cancelling());
}
async function w0(me) {
  log(me, "13", "starts");
  try {
    log(me, "14", await tqueue0.get({ timeout: 0.71 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.44 })) {
    try {
      log(me, "16");
      log(me, "18", await asyncio.run(f1(me + ".17")));
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  try {
    log(me, "22", await tqueue0.get({ timeout: 0.49 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  try {
    log(me, "24", await tqueue0.get({ timeout: 0.24 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  const thread26 = new threading.Thread({ target: w0, args: [me + ".27"] });
  thread26.start();
  await time.sleep(0.7);
  await time.sleep(0.31);
  log(me, "29", await tevent0.wait(0.58));
  tevent0.set();
  tevent0.set();
  log(me, "30", "main ends");
}
await main("m");
log("", "over");
