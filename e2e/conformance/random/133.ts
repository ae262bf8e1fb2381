// Seed 133: CPython exits with 0, having printed
// 100 m 18 17
// 190 m 30 True
// 190 m 31 main failed CancelledError()
// 190 m 32 main ends
// 190  result m
// 190  over
async function main(me) {
  let n20;
  try {
    log(me, "18", await asyncio.sleep(0.1, "17"));
    n20 = 0;
    async function inner19(me) {
    }
    await asyncio.sleep(0.09);
    log(me, "30", asyncio.currentTask().cancel());
    await asyncio.sleep(0.08);
  } catch (e) {
    log(me, "31", "main failed", e);
  }
  log(me, "32", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
