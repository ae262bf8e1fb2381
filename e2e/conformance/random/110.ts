// Seed 110: CPython exits with 0, having printed
// 10 m.44 5
// 10 m 45 m.44
// 10 m.62 1
// 10 m 47 m.62
// 10 m.49 13 starts
// 10 m.55 13 starts
// 10 m.59 13 starts
// 20 m.49 8 False
// 20 m.55 8 False
// 20 m.59 8 False
// 40 m.60 42 starts
// 40 m.60 41 InvalidStateError('Result is not set.')
// 40 m 61 None
// 40 m.62 2 None
// 40 m.60.39 21 starts
// 40 m.60.39 16 True
// 70 m.62 3
// 70 m.44 4
// 90 m.63 21 starts
// 90 m.63 16 True
// 90 m 67 main failed CancelledError()
// 90 m 68 main ends
// 90  result m
// 90  over
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
    await asyncio.sleep(0.03);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.02);
  }
});
async function f3(me) {
  log(me, "13", "starts");
  const t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
  t6.addDoneCallback((t) => log(me, "8", t.cancelled()));
}
async function f2(me) {
  log(me, "21", "starts");
  const t14 = asyncio.createTask(f3(me + ".15"), { name: "t14" });
  log(me, "16", asyncio.currentTask().cancel());
  log(me, "17", await t14);
}
async function f0(me) {
  log(me, "42", "starts");
  const t38 = asyncio.createTask(f2(me + ".39"));
  try {
    log(me, "40", t38.result());
  } catch (e) {
    log(me, "41", e);
  }
}
async function main(me) {
  let t48, t54, t56, t58;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.01);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack43) => {
      log(me, "45", await stack43.enterAsyncContext(managed(me + ".44")));
      await asyncio.asyncWith(new Manager(me + ".62"), async (entered46) => {
        log(me, "47", entered46);
        t48 = asyncio.createTask(f3(me + ".49"));
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg53) => {
          t54 = tg53.createTask(f3(me + ".55"));
          t56 = tg53.createTask(asyncio.sleep(0.03, "57"));
          t58 = tg53.createTask(f3(me + ".59"));
        });
        log(me, "61", await f0(me + ".60"));
      });
    });
    log(me, "64", await f2(me + ".63"));
  } catch (e) {
    log(me, "67", "main failed", e);
  }
  log(me, "68", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
