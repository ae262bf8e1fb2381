// Seed 130: CPython exits with 0, having printed
// 0 m 38
// 0 m 39 0
// 0 m 40 False
// 310 m 42 41
// 310 m 43
// 310 m 49 True
// 310 m 51
// 310 m 52 False
// 310 m.56 5
// 310 m 54 m.56
// 310 m 55 0
// 310 m.56 4
// 310 m 58 main ends
// 310  result m
// 810  result end
// 810  over
let task;
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
const lock0 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(2);
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const items = [];
async function main(me) {
  let cm44, t45, t47;
  log(me, "38");
  log(me, "39", asyncio.currentTask().cancelling());
  log(me, "40", sem0.locked());
  log(me, "42", await asyncio.sleep(0.31, "41"));
  log(me, "43");
  await asyncio.asyncWith(sem0, async () => {
    await asyncio.asyncWith(cond0, async () => {
      cm44 = asyncio.timeout(0.35);
      try {
        await asyncio.asyncWith(cm44, async () => {
          t45 = asyncio.createTask(asyncio.sleep(0.89, "46"), { name: "t45" });
          cm44.reschedule(null);
          t47 = asyncio.createTask(asyncio.sleep(0.49, "48"));
          log(me, "49", t47.cancel());
        });
      } finally {
        log(me, "51");
      }
      log(me, "52", cm44.expired());
    });
  });
  await asyncio.asyncWith(managed(me + ".56"), async (entered53) => {
    log(me, "54", entered53);
    log(me, "55", asyncio.currentTask().cancelling());
  });
  log(me, "58", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
