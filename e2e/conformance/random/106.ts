// Seed 106: CPython exits with 0, having printed
// 0 m.55 5
// 0 m 51 m.55
// 0 m 52 0
// 70 m 54 53
// 70 m.55 4
// 140 m.71 5
// 140 m 61 m.71
// 140 m.62 28 starts
// 140 m.62 18 0
// 140 m 63 None
// 140 m 70
// 140 m.71 4
// 140 m.62.20 17 starts
// 140 m.62.20.11 5
// 140 m.62.20 9 m.62.20.11
// 140 m.62.20 10
// 140 m.62.20.11 4
// 140 m.62.22 17 starts
// 140 m.62.22.11 5
// 140 m.62.22 9 m.62.22.11
// 140 m.62.22 10
// 140 m.62.22.11 4
// 140 m.62.25 17 starts
// 140 m.62.25.11 5
// 140 m.62.25 9 m.62.25.11
// 140 m.62.25 10
// 140 m.62.25.11 4
// 210 m 73 main ends
// 210 m.62.20 12 True False 0
// 210 m.62.22 12 True False 0
// 210 m.62.25 12 True False 0
// 210  result m
// 210  over
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.07);
  }
});
async function f3(me) {
  log(me, "17", "starts");
  const t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
  await asyncio.asyncWith(managed(me + ".11"), async (entered8) => {
    log(me, "9", entered8);
    log(me, "10");
  });
  log(me, "12", t6.done(), t6.cancelled(), t6.cancelling());
  const t13 = asyncio.ensureFuture(asyncio.sleep(0.06, "14"));
  const t15 = asyncio.createTask(asyncio.sleep(0.06, "16"));
}
async function f2(me) {
  log(me, "28", "starts");
  log(me, "18", asyncio.currentTask().cancelling());
  const t19 = asyncio.createTask(f3(me + ".20"));
  const t21 = asyncio.createTask(f3(me + ".22"));
  const t24 = asyncio.ensureFuture(f3(me + ".25"));
  asyncio.getRunningLoop().callLater(0.1, fail, me + ".26");
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(managed(me + ".55"), async (entered50) => {
    log(me, "51", entered50);
    log(me, "52", asyncio.currentTask().cancelling());
    log(me, "54", await asyncio.sleep(0.07, "53"));
  });
  const h58 = asyncio.getRunningLoop().callSoon(log, me, "59");
  await asyncio.asyncWith(managed(me + ".71"), async (entered60) => {
    log(me, "61", entered60);
    h58.cancel();
    try {
      log(me, "63", await f2(me + ".62"));
    } finally {
      log(me, "70");
    }
  });
  log(me, "73", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
