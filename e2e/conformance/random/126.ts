// Seed 126: CPython exits with 0, having printed
// 0 m.16 1 starts
// 0 m.16 2
// 1480 m.16 3
// 2900 m.16 5 BrokenBarrierError()
// 2900 m 17 None
// 2900 m.18 15 starts
// 2900 m.18 11 unset
// 2900 m.18 13
// 2910 m.18 14
// 2910 m 19 None
// 2910 m.22 1 starts
// 2910 m.22 2
// 3940 m 23 main ends
// 3940  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(1.48);
  log(me, "3");
  try {
    log(me, "4", await tbarrier0.wait(1.42));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function f0(me) {
  let t6, context8, t9;
  log(me, "15", "starts");
  try {
    t6 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "7"), 0.7));
    context8 = contextvars.copyContext();
    t9 = asyncio.createTask(asyncio.sleep(0.28, "10"), { context: context8 });
    context8.run(() => log(me, "11", var0.get()));
    asyncio.getRunningLoop().callLater(0.54, t6.cancel.bind(t6));
  } finally {
    log(me, "13");
    await asyncio.sleep(0.01);
    log(me, "14");
  }
}
async function main(me) {
  log(me, "17", await w0(me + ".16"));
  log(me, "19", await asyncio.run(f0(me + ".18")));
  const thread21 = new threading.Thread({ target: w0, args: [me + ".22"], daemon: true });
  thread21.start();
  await time.sleep(1.03);
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
