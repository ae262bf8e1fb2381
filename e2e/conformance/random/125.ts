// Seed 125: CPython exits with 0, having printed
// 0 m.23 21 starts
// 0 m.23 11
// 0 m.23 12
// 0 m.23.13 10 starts
// 30 m.23.13 4 False False 0
// 30 m.23.13 9
// 30 m.23 14 None
// 30 m.23 15
// 30 m.23 18
// 30 m.23 19 m.23.136
// 30 m.23.13 3 unset
// 50 m 25 None
// 50 m 29 0
// 50 m 30 unset
// 50 m 29 1
// 50 m 30 unset
// 50 m 29 2
// 50 m 30 unset
// 50 m 34 None
// 50 m 39 False
// 50 m 24 False
// 50 m.32 21 starts
// 50 m.32 11
// 50 m.32 12
// 50 m.32.13 10 starts
// 50 m.32 21 starts
// 50 m.32 11
// 50 m.32 12
// 50 m.32.13 10 starts
// 50 m.32 21 starts
// 50 m.32 11
// 50 m.32 12
// 50 m.32.13 10 starts
// 50 m 36 False
// 80 m.32.13 4 False False 0
// 80 m.32.13 9
// 80 m.32 14 None
// 80 m.32 15
// 80 m.32 18
// 80 m.32 19 m.32.136
// 80 m.32.13 4 False False 0
// 80 m.32.13 9
// 80 m.32 14 None
// 80 m.32 15
// 80 m.32 18
// 80 m.32 19 m.32.136
// 80 m.32.13 4 False False 0
// 80 m.32.13 9
// 80 m.32 14 None
// 80 m.32 15
// 80 m.32 18
// 80 m.32 19 m.32.136
// 80 m.32.13 3 unset
// 80 m.32.13 3 unset
// 80 m.32.13 3 unset
// 110 m 37 m33
// 170 m 41 40
// 170 m 43 False
// 170 m 48 main ends
// 170  result m
// 170  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f1(me) {
  let t1, token5;
  log(me, "10", "starts");
  try {
    await asyncio.sleep(0.03);
    t1 = asyncio.createTask(asyncio.sleep(0.19, "2"));
    asyncio.getRunningLoop().callSoon(() => log(me, "3", var0.get()));
    asyncio.getRunningLoop().callLater(0.38, t1.cancel.bind(t1));
    log(me, "4", t1.done(), t1.cancelled(), t1.cancelling());
    token5 = var0.set(me + "6");
  } finally {
    log(me, "9");
  }
}
async function f0(me) {
  log(me, "21", "starts");
  log(me, "11");
  log(me, "12");
  log(me, "14", await f1(me + ".13"));
  log(me, "15");
  log(me, "18");
  log(me, "19", var0.get());
  var0.set(me + "20");
}
async function main(me) {
  let i28, t31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t22 = asyncio.createTask(f0(me + ".23"));
  await asyncio.sleep(0.05);
  t22.addDoneCallback((t) => log(me, "24", t.cancelled()));
  if (t22.done() && (!t22.cancelled())) {
    log(me, "25", t22.exception());
  }
  for (i28 of range(3)) {
    log(me, "29", i28);
    log(me, "30", var0.get());
    t31 = asyncio.createTask(f0(me + ".32"), { name: "t31" });
  }
  var0.set(me + "33");
  log(me, "34", t22.result());
  t22.addDoneCallback((t) => log(me, "36", t.cancelled()));
  asyncio.getRunningLoop().callLater(0.06, () => log(me, "37", var0.get()));
  log(me, "39", t22.cancel("c38"));
  log(me, "41", await asyncio.sleep(0.12, "40"));
  log(me, "43", t22.cancel("c42"));
  log(me, "48", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
