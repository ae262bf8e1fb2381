// Seed 80: CPython exits with 0, having printed
// 0 m.27 13 starts
// 0 m.27 8 0
// 0 m.27 12
// 0 m 28 None
// 0 m.27.6 4 starts
// 180 m 30
// 340 m.27.6 2 1
// 340 m.27.6 3 True
// 830 m 31
// 830 m.33 4 starts
// 1070 m 32
// 1170 m.33 2 1
// 1170 m.33 3 True
// 1170 m 34 None
// 1170 m 39 main ends
// 1170 m.36 25 starts
// 1170 m.36.14 13 starts
// 1170 m.36.14 8 0
// 1170 m.36.14 12
// 1170 m.36 15 None
// 1170 m.36 18 0
// 1170 m.36 21 0
// 1170  error CancelledError()
// 1170  over
const barrier0 = new asyncio.Barrier(1);
async function f2(me) {
  log(me, "4", "starts");
  log(me, "2", await asyncio.sleep(0.34, "1"));
  log(me, "3", asyncio.currentTask().cancel());
}
async function f1(me) {
  let t5, t9;
  log(me, "13", "starts");
  try {
    t5 = asyncio.ensureFuture(f2(me + ".6"));
    await asyncio.asyncWith(barrier0, async (index7) => {
      log(me, "8", index7);
    });
    t9 = asyncio.ensureFuture(asyncio.sleep(0.66, "10"));
  } finally {
    log(me, "12");
  }
}
async function f0(me) {
  log(me, "25", "starts");
  log(me, "15", await f1(me + ".14"));
  const t16 = asyncio.ensureFuture(f2(me + ".17"));
  log(me, "18", await barrier0.wait());
  const t19 = asyncio.createTask(f2(me + ".20"));
  log(me, "21", await barrier0.wait());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    asyncio.getRunningLoop().callLater(0, fail, me + ".26");
    log(me, "28", await f1(me + ".27"));
    await asyncio.sleep(0.18);
  } finally {
    log(me, "30");
    await asyncio.sleep(0.65);
    log(me, "31");
  }
  asyncio.getRunningLoop().callLater(0.24, log, me, "32");
  log(me, "34", await f2(me + ".33"));
  const t35 = asyncio.createTask(f0(me + ".36"));
  asyncio.getRunningLoop().callLater(0.52, t35.cancel.bind(t35));
  const t37 = asyncio.createTask(barrier0.wait());
  log(me, "39", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
