// Seed 43: CPython exits with 0, having printed
// 0 m 81 TimeoutError TimeoutError()
// 0 m 82 True
// 720 m.85 44 starts
// 720 m.85.22 5
// 720 m.85 23 m.85.22
// 720 m.85.25 19 starts
// 720 m.85.22 4
// 720 m.85 21
// 720 m.92 19 starts
// 870 m 93 False
// 870 m 96 [None]
// 870 m 99 True
// 870  error CancelledError('c98')
// 870  over
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function f2(me) {
  log(me, "19", "starts");
  await asyncio.sleep(0.15);
  const n7 = 0;
  async function inner6(me) {
  }
}
async function f1(me) {
  let t24;
  log(me, "44", "starts");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack20) => {
    stack20.pushAsyncCallback(asyncio.sleep, 0.23);
    stack20.callback(log, me, "21");
    log(me, "23", await stack20.enterAsyncContext(managed(me + ".22")));
    t24 = asyncio.createTask(f2(me + ".25"), { name: "t24" });
  });
}
async function main(me) {
  let t84, t86, t89, g91;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const cm69 = asyncio.timeout(0.35);
  try {
    await asyncio.asyncWith(cm69, async () => {
      cm69.reschedule(asyncio.getRunningLoop().time() + 0);
      await asyncio.sleep(0.2);
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "81", "TimeoutError", e);
    } else throw e;
  }
  log(me, "82", cm69.expired());
  await asyncio.sleep(0.72);
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg83) => {
    t84 = tg83.createTask(asyncio.waitFor(f1(me + ".85"), null));
    t86 = tg83.createTask(asyncio.waitFor(asyncio.sleep(0.03, "87"), 0.53));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg88) => {
      t89 = tg88.createTask(asyncio.sleep(0.6, "90"));
      g91 = asyncio.gather(f2(me + ".92"), { returnExceptions: true });
      g91.addDoneCallback((g) => log(me, "93", g.cancelled()));
      log(me, "96", await g91);
      log(me, "99", asyncio.currentTask().cancel("c98"));
    });
  });
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
