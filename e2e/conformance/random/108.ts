// Seed 108: CPython exits with 0, having printed
// 0 m 2
// 0 m 5
// 0 m 6 c3
// 700 m 9 Empty()
// 1570 m 13 main ends
// 1570  over
const tqueue0 = new queue.PriorityQueue(1);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function main(me) {
  log(me, "2");
  await tqueue0.put("c3", { timeout: 0.22 });
  log(me, "5");
  if (await tlock0.acquire({ timeout: 0.21 })) {
    try {
      log(me, "6", tqueue0.getNowait());
      await time.sleep(0.57);
    } finally {
      tlock0.release();
    }
  }
  try {
    log(me, "8", await tqueue0.get({ timeout: 0.13 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  await tlock0.acquire();
  try {
    await tqueue0.put("a11", { timeout: 0.69 });
  } finally {
    tlock0.release();
  }
  await time.sleep(0.87);
  log(me, "13", "main ends");
}
await main("m");
log("", "over");
