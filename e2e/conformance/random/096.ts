// Seed 96: CPython exits with 0, having printed
// 100 m 25 Empty()
// 100 m 28 main ends
// 100  over
const tqueue0 = new queue.LifoQueue(1);
async function main(me) {
  await time.sleep(0.1);
  try {
    log(me, "24", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  await tqueue0.put("a26", { timeout: 0.22 });
  log(me, "28", "main ends");
}
await main("m");
log("", "over");
