// Seed 46: CPython exits with 0, having printed
// 0 m.16 8 starts
// 0 m.15 8 starts
// 10 m 9 unset
// 30 m.16 2 1
// 30 m.16 3 0
// 30 m 17 None
// 30 m 25 False False 0
// 30 m.15 2 1
// 30 m.15 3 0
// 30 m.16 4 unset
// 30 m.22 8 starts
// 30 m.15 4 unset
// 60 m 30 29
// 60 m.31 8 starts
// 60 m.22 2 1
// 60 m.22 3 0
// 60 m.22 4 unset
// 60 m 23 False
// 90 m.31 2 1
// 90 m.31 3 0
// 90 m 32 None
// 90 m 33
// 90 m 38 True False 0
// 90 m 39 0
// 90 m 41 main ends
// 90 m.31 4 unset
// 90  result m
// 90  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  log(me, "8", "starts");
  log(me, "2", await asyncio.sleep(0.03, "1"));
  log(me, "3", asyncio.currentTask().cancelling());
  asyncio.getRunningLoop().callSoon(() => log(me, "4", var0.get()));
  const t5 = asyncio.createTask(asyncio.sleep(0.03, "6"));
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().callLater(0.01, () => log(me, "9", var0.get()));
  const t14 = asyncio.createTask(f0(me + ".15"));
  log(me, "17", await f0(me + ".16"));
  asyncio.getRunningLoop().callLater(0.03, t14.cancel.bind(t14));
  const t21 = asyncio.createTask(f0(me + ".22"));
  t21.addDoneCallback((t) => log(me, "23", t.cancelled()));
  log(me, "25", t21.done(), t21.cancelled(), t21.cancelling());
  log(me, "30", await asyncio.sleep(0.03, "29"));
  log(me, "32", await f0(me + ".31"));
  log(me, "33");
  log(me, "38", t21.done(), t21.cancelled(), t21.cancelling());
  log(me, "39", asyncio.currentTask().uncancel());
  log(me, "41", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
log("", "over");
