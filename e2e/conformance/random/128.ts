// Seed 128: CPython exits with 0, having printed
// 0 m.15 13 starts
// 0 m.15 5 0
// 0 m.15 6
// 30 m.15 8 7
// 60 m.15 12 11
// 60 m 16 None
// 60 m 20
// 60 m.18 13 starts
// 60 m.18 5 0
// 60 m 19 False
// 60 m.18 6
// 70 m 22
// 80 m 23 0
// 80 m.31 1
// 80 m 25 m.31
// 80 m 26 0
// 80 m 29
// 80 m 30 False
// 80 m.31 2 ValueError('in a callback')
// 80  error ValueError('in a callback')
// 80  over
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
async function f0(me) {
  log(me, "13", "starts");
  log(me, "5", asyncio.currentTask().cancelling());
  asyncio.getRunningLoop().callSoon(log, me, "6");
  log(me, "8", await asyncio.sleep(0.03, "7"));
  log(me, "12", await asyncio.sleep(0.03, "11"));
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t14 = asyncio.createTask(f0(me + ".15"), { name: "t14" });
  log(me, "16", await t14);
  const t17 = asyncio.createTask(f0(me + ".18"));
  t14.addDoneCallback((t) => log(me, "19", t.cancelled()));
  log(me, "20");
  const h21 = asyncio.getRunningLoop().callLater(0.01, log, me, "22");
  await asyncio.sleep(0.02);
  log(me, "23", asyncio.currentTask().uncancel());
  await asyncio.asyncWith(new Manager(me + ".31"), async (entered24) => {
    log(me, "25", entered24);
    log(me, "26", asyncio.currentTask().cancelling());
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack27) => {
      stack27.callback(fail, me + ".28");
      log(me, "29");
      log(me, "30", h21.cancelled());
    });
  });
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
