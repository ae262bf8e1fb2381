// Seed 89: CPython exits with 0, having printed
// 0 m 32
// 0 m.42 1
// 570 m 34 m.42
// 570 m.37 4
// 690 m 38 m.37
// 690 m.39 4
// 810 m 40 m.39
// 810 m 41
// 810 m.39 3
// 810 m.37 3
// 810 m 36
// 810 m.42 2 None
// 1320 m.47 4
// 1440 m 44 m.47
// 1440 m.47 3
// 1440 m 49 None
// 1440 m 50 2 False True
// 1440 m.51 22 starts
// 1440 m.51.8 4
// 1560 m.51 9 m.51.8
// 1560 m.51.8 3
// 1560 m.51 16 Exception ValueError('in a callback')
// 1560 m.51 20
// 1560 m 52 None
// 2000 m 54 main failed CancelledError()
// 2000 m 55 main ends
// 2000  result m
// 2000  over
const queue0 = new asyncio.PriorityQueue(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.57);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  await asyncio.sleep(0.12);
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function f1(me) {
  let t5, t11;
  log(me, "22", "starts");
  try {
    await asyncio.sleep(0);
    try {
      t5 = asyncio.createTask(queue0.join());
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack6) => {
        stack6.callback(fail, me + ".7");
        log(me, "9", await stack6.enterAsyncContext(managed(me + ".8")));
        stack6.callback(fail, me + ".10");
        t11 = asyncio.createTask(queue0.put("b12"));
      });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", "Exception", e);
      } else throw e;
    }
    queue0.taskDone();
  } finally {
    log(me, "20");
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "32");
    await asyncio.asyncWith(new Manager(me + ".42"), async (entered33) => {
      log(me, "34", entered33);
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack35) => {
        stack35.callback(log, me, "36");
        log(me, "38", await stack35.enterAsyncContext(managed(me + ".37")));
        log(me, "40", await stack35.enterAsyncContext(managed(me + ".39")));
        log(me, "41");
      });
    });
    await asyncio.sleep(0.33);
    await asyncio.sleep(0.18);
    await asyncio.asyncWith(managed(me + ".47"), async (entered43) => {
      log(me, "44", entered43);
      queue0.putNowait("c45");
    });
    log(me, "49", await queue0.put("a48"));
    log(me, "50", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "52", await f1(me + ".51"));
    await asyncio.sleep(0.54);
  } catch (e) {
    log(me, "54", "main failed", e);
  }
  log(me, "55", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
