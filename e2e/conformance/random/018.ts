// Seed 18: CPython exits with 0, having printed
// 0 m 37 c35
// 0 m 39
// 890 m 41 Empty()
// 890 m 42
// 890 m 43 main ends
// 890  over
const tqueue0 = new queue.LifoQueue(2);
const tlock0 = new threading.Lock();
async function main(me) {
  await tqueue0.put("c35", { timeout: 0.85 });
  log(me, "37", await tqueue0.get({ timeout: 0.26 }));
  log(me, "39");
  try {
    log(me, "40", await tqueue0.get({ timeout: 0.89 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "41", e);
    } else throw e;
  }
  log(me, "42");
  log(me, "43", "main ends");
}
await main("m");
log("", "over");
