// Seed 116: CPython exits with 0, having printed
// 0 m.35 23 starts
// 0 m.35.15 1
// 10 m.35 11 m.35.15
// 10 m.35 14
// 10 m.35 13
// 10 m.35.15 2 None
// 60 m.35.15 3
// 60 m.35 18 0
// 60 m.35 20 True
// 60 m.35 22 True
// 100 m 39 0
// 100 m 40
// 100 m 39 1
// 100 m 40
// 100 m 42 0
// 100 m 43 True True 1
// 100 m 42 1
// 100 m 43 True True 1
// 100 m 44
// 100 m.37 23 starts
// 100 m.37.15 1
// 100 m 45 True
// 100 m 53 main failed CancelledError()
// 100 m 54 main ends
// 100  result m
// 110  stopped
// 110  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.01);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.05);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
async function f2(me) {
}
async function f1(me) {
  log(me, "23", "starts");
  await asyncio.asyncWith(new Manager(me + ".15"), async (entered10) => {
    log(me, "11", entered10);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack12) => {
      stack12.callback(log, me, "13");
      log(me, "14");
    });
  });
  const t16 = asyncio.createTask(f2(me + ".17"), { name: "t16" });
  log(me, "18", t16.uncancel());
  log(me, "20", t16.cancel("c19"));
  log(me, "22", asyncio.currentTask().cancel("c21"));
}
async function main(me) {
  let t34, t36, i38, i41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t34 = asyncio.createTask(f1(me + ".35"));
    await asyncio.sleep(0.1);
    t36 = asyncio.createTask(f1(me + ".37"));
    for (i38 of range(2)) {
      log(me, "39", i38);
      asyncio.getRunningLoop().callLater(0, t36.cancel.bind(t36));
      log(me, "40");
    }
    for (i41 of range(2)) {
      log(me, "42", i41);
      log(me, "43", t34.done(), t34.cancelled(), t34.cancelling());
    }
    log(me, "44");
    t36.addDoneCallback((t) => log(me, "45", t.cancelled()));
    log(me, "46", await t36);
  } catch (e) {
    log(me, "53", "main failed", e);
  }
  log(me, "54", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
loop0.callLater(0.01, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
loop0.close();
log("", "over");
