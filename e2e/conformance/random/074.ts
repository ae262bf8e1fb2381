// Seed 74: CPython exits with 0, having printed
// 0 m.30 14 starts
// 0 m.32 14 starts
// 0 m 33 None
// 0 m 35 main ends
// 0 m 34 False
// 0  result m
// 0  over
const sem0 = new asyncio.Semaphore(2);
const sem1 = new asyncio.Semaphore(2);
const bounded0 = new asyncio.BoundedSemaphore(2);
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
async function f2(me) {
  log(me, "14", "starts");
  const f12 = asyncio.getRunningLoop().createFuture();
}
async function main(me) {
  let t29;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(bounded0, async () => {
    t29 = asyncio.createTask(f2(me + ".30"));
  });
  const t31 = asyncio.createTask(asyncio.waitFor(f2(me + ".32"), 0.01), { name: "t31" });
  if (t31.done() && (!t31.cancelled())) {
    log(me, "33", t31.exception());
  }
  t31.addDoneCallback((t) => log(me, "34", t.cancelled()));
  log(me, "35", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
