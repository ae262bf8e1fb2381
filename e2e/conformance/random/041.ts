// Seed 41: CPython exits with 0, having printed
// 0 m.11 5 starts
// 0 m.11 4 0
// 0 m.13 3 starts
// 350 m 15 14
// 350 m.17 5 starts
// 350 m.17 4 0
// 450 m.13 2 1
// 450 m 18
// 1330 m 22 False False 0
// 1330 m 24 0
// 1700 m 25
// 2000 m 39 main failed CancelledError()
// 2000 m 40 main ends
// 2000  result m
// 2000  over
async function f1(me) {
  log(me, "3", "starts");
  log(me, "2", await asyncio.sleep(0.45, "1"));
}
async function f0(me) {
  log(me, "5", "starts");
  log(me, "4", asyncio.currentTask().cancelling());
}
async function main(me) {
  let t10, t12, t16, tg19, t20;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg9) => {
      t10 = tg9.createTask(f0(me + ".11"));
      t12 = tg9.createTask(f1(me + ".13"));
      log(me, "15", await asyncio.sleep(0.35, "14"));
      t16 = asyncio.createTask(f0(me + ".17"));
    });
    log(me, "18");
    await asyncio.sleep(0.88);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg19_) => {
      tg19 = tg19_;
      t20 = tg19.createTask(asyncio.sleep(0.3, "21"));
      log(me, "22", t20.done(), t20.cancelled(), t20.cancelling());
      if (t20.done() && (!t20.cancelled())) {
      }
      log(me, "24", asyncio.currentTask().cancelling());
      asyncio.getRunningLoop().callLater(0.37, () => log(me, "25") || tg19.createTask(f1(me + ".26")));
    });
    await asyncio.sleep(0.46);
  } catch (e) {
    log(me, "39", "main failed", e);
  }
  log(me, "40", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
log("", "over");
