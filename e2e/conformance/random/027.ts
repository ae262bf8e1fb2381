// Seed 27: CPython exits with 0, having printed
// 0 m.28 13 starts
// 0 m.28.15 1 starts
// 260 m.28.17 1 starts
// 340 m.28.18 12 starts
// 340 m.28.18 2 0
// 340 m.28.18 3 unset
// 340 m.28.18 8
// 340 m.28.18 10
// 420 m.28.18 11
// 420 m.28 19 None
// 550 m 30 BrokenBarrierError()
// 550 m.32 1 starts
// 740 m 33 main ends
// 740  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(0.02);
  if (await tlock0.acquire({ timeout: 0.23 })) {
    try {
      await time.sleep(0.19);
      await time.sleep(0.25);
    } finally {
      tlock0.release();
    }
  }
}
async function f2(me) {
  let t4;
  log(me, "12", "starts");
  try {
    try {
      log(me, "2", asyncio.currentTask().uncancel());
      log(me, "3", var0.get());
      t4 = asyncio.createTask(asyncio.sleep(0.2, "5"));
    } finally {
      log(me, "8");
    }
  } finally {
    log(me, "10");
    await asyncio.sleep(0.08);
    log(me, "11");
  }
}
async function w1(me) {
  log(me, "13", "starts");
  const thread14 = new threading.Thread({ target: w2, args: [me + ".15"] });
  thread14.start();
  await time.sleep(0.16);
  await time.sleep(0.1);
  const thread16 = new threading.Thread({ target: w2, args: [me + ".17"] });
  thread16.start();
  await time.sleep(0.08);
  log(me, "19", await asyncio.run(f2(me + ".18")));
}
async function main(me) {
  const thread27 = new threading.Thread({ target: w1, args: [me + ".28"] });
  thread27.start();
  await time.sleep(0.35);
  try {
    log(me, "29", await tbarrier0.wait(0.2));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  const thread31 = new threading.Thread({ target: w2, args: [me + ".32"] });
  thread31.start();
  await time.sleep(0.19);
  log(me, "33", "main ends");
}
await main("m");
log("", "over");
