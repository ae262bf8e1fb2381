// Seed 56: CPython exits with 0, having printed
// 0 m 37 0
// 0 m.36 14 starts
// 0 m.36 1 unset
// 20 m.36 3 2
// 40 m.36 9
// 50 m.36 7
// 70 m.36 13 unset
// 70 m 38 None
// 70 m 40 False
// 70 m 44
// 70 m.43 14 starts
// 70 m.43 1 unset
// 90 m.43 3 2
// 100 m.36 12
// 110 m.43 9
// 120 m.43 7
// 140 m.43 13 unset
// 140  error RuntimeError('m45')
// 140  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let tg4, t5;
  log(me, "14", "starts");
  log(me, "1", var0.get());
  log(me, "3", await asyncio.sleep(0.02, "2"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg4_) => {
    tg4 = tg4_;
    t5 = tg4.createTask(asyncio.sleep(0.03, "6"));
    asyncio.getRunningLoop().callLater(0.03, log, me, "7");
    if (t5.done() && (!t5.cancelled())) {
    }
    asyncio.getRunningLoop().callLater(0.02, () => log(me, "9") || tg4.createTask(asyncio.sleep(0.03, "10")));
  });
  const h11 = asyncio.getRunningLoop().callLater(0.03, log, me, "12");
  asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
}
async function main(me) {
  let t42;
  const t35 = asyncio.createTask(f2(me + ".36"));
  log(me, "37", asyncio.currentTask().uncancel());
  log(me, "38", await t35);
  log(me, "40", t35.cancel("c39"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg41) => {
    t42 = tg41.createTask(f2(me + ".43"));
    log(me, "44");
  });
  throw new asyncio.RuntimeError(me + "45");
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
