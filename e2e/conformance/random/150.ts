// Seed 150: CPython exits with 0, having printed
// 260 m.14 1 starts
// 940 m.14 5 Full()
// 940 m 15 None
// 1280 m 17 Full()
// 1280 m 18
// 1280 m 19 main ends
// 1280  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.LifoQueue(1);
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
async function w1(me) {
  log(me, "1", "starts");
  await tqueue0.put("b2", { timeout: 0.76 });
  if (await tlock0.acquire({ timeout: 0.06 })) {
    try {
      await time.sleep(0.6);
      try {
        await tqueue0.put("a4", { timeout: 0.08 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "5", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  await time.sleep(0.26);
  log(me, "15", await w1(me + ".14"));
  try {
    await tqueue0.put("a16", { timeout: 0.34 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  log(me, "18");
  log(me, "19", "main ends");
}
await main("m");
log("", "over");
