// Seed 19: CPython exits with 0, having printed
// 0 m 22
// 0 m.24 7 starts
// 10 m.24 2 1
// 10 m.24 5 True
// 10 m.24 6 True
// 10 m 35 True
// 10 m 47 main ends
// 10 m.37 27 1
// 10 m.37 28 True
// 10 m.37 30
// 10  result m
// 10  over
async function f2(me) {
  log(me, "7", "starts");
  log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0.01, "1"))));
  const t3 = asyncio.createTask(asyncio.sleep(0.01, "4"));
  log(me, "5", asyncio.currentTask().cancel());
  log(me, "6", t3.cancel());
  asyncio.getRunningLoop().callLater(0.01, t3.cancel.bind(t3));
}
async function main(me) {
  let n26, d33, p34;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "22");
  const t23 = asyncio.createTask(f2(me + ".24"));
  asyncio.getRunningLoop().callLater(0.03, t23.cancel.bind(t23));
  n26 = 0;
  async function inner25(me) {
    n26 += 1;
    log(me, "27", n26);
    try {
      log(me, "28", asyncio.currentTask().cancel());
      await asyncio.sleep(0.01);
    } finally {
      log(me, "30");
    }
  }
  [d33, p34] = await asyncio.wait([t23], { returnWhen: asyncio.FIRST_EXCEPTION });
  log(me, "35", [...d33].includes(t23));
  const t36 = asyncio.createTask(inner25(me + ".37"));
  const n39 = 0;
  async function inner38(me) {
  }
  log(me, "47", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
