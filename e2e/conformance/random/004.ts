// Seed 4: CPython exits with 0, having printed
// 0 m 22
// 0 m 21
// 0 m.24 17 starts
// 0 m.24 9 unset
// 0 m.24 11 0
// 0 m.24 12 1
// 0 m.24 14 True
// 0 m 26 0
// 40 m 28 main ends
// 40  result m
// 40  over
const sem0 = new asyncio.Semaphore(2);
const cond0 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f1(me) {
  let context7, t8, t15;
  log(me, "17", "starts");
  await asyncio.asyncWith(cond0, async () => {
    context7 = contextvars.copyContext();
    t8 = asyncio.createTask(barrier0.wait(), { context: context7 });
    context7.run(() => log(me, "9", var0.get()));
  });
  const t10 = asyncio.createTask(barrier0.wait());
  asyncio.getRunningLoop().callLater(0.02, t10.cancel.bind(t10));
  log(me, "11", asyncio.currentTask().cancelling());
  log(me, "12", await barrier0.wait());
  await asyncio.asyncWith(cond0, async () => {
    log(me, "14", t10.cancel("c13"));
    t15 = asyncio.createTask(barrier0.wait());
  });
}
async function main(me) {
  let t23;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().callSoon(log, me, "21");
  log(me, "22");
  await asyncio.asyncWith(sem0, async () => {
    t23 = asyncio.createTask(f1(me + ".24"));
    await asyncio.asyncWith(barrier0, async (index25) => {
      log(me, "26", index25);
    });
  });
  await asyncio.sleep(0.04);
  var0.set(me + "27");
  log(me, "28", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
