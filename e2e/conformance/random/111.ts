// Seed 111: CPython exits with 0, having printed
// 0 m 12 ValueError('task_done() called too many times')
// 0 m 15
// 0 m.17 1 starts
// 630 m 18 True
// 630 m 19
// 630 m 20 main ends
// 630  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.PriorityQueue(0);
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.44);
  await tqueue0.put("b2", { timeout: 1.11 });
  await time.sleep(1.13);
}
async function main(me) {
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  await tqueue0.put("a13", { timeout: 1.46 });
  log(me, "15");
  const thread16 = new threading.Thread({ target: w1, args: [me + ".17"] });
  thread16.start();
  await time.sleep(0.59);
  await thread16.join(0.04);
  log(me, "18", thread16.isAlive());
  log(me, "19");
  log(me, "20", "main ends");
}
await main("m");
log("", "over");
