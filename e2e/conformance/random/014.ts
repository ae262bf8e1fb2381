// Seed 14: CPython exits with 0, having printed
// 0 m.32 30 starts
// 70 m.32 2 0
// 70 m.32 2 1
// 70 m.32 6 0
// 280 m.33 30 starts
// 350 m.33 2 0
// 350 m.33 2 1
// 350 m.33 6 0
// 360 m.32 6 1
// 640 m.33 6 1
// 650 m.32 6 2
// 930 m.33 6 2
// 1290 m.32 19 18
// 1290 m.32 28 18
// 1290 m.32 29
// 1570 m.33 19 18
// 1570 m.33 28 18
// 1570 m.33 29
// 1660 m 34 None
// 1660 m.37 30 starts
// 1660 m.41 30 starts
// 1730 m.37 2 0
// 1730 m.37 2 1
// 1730 m.37 6 0
// 1730 m.41 2 0
// 1730 m.41 2 1
// 1730 m.41 6 0
// 2000 m 70
// 2020 m.41 6 1
// 2310 m.41 6 2
// 2340 m 71
// 2340 m 79 main failed CancelledError()
// 2340 m 80 main ends
// 2340  result m
// 2340  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function f0(me) {
  let i1, t3, i5, t12, t14, t24, t26;
  log(me, "30", "starts");
  await asyncio.sleep(0.07);
  for (i1 of range(2)) {
    log(me, "2", i1);
    t3 = asyncio.createTask(asyncio.sleep(0.1, "4"));
  }
  for (i5 of range(3)) {
    log(me, "6", i5);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
      t12 = tg11.createTask(asyncio.sleep(0, "13"));
      t14 = tg11.createTask(asyncio.sleep(0.29, "15"));
      if (t12.done() && (!t12.cancelled())) {
      }
    });
  }
  const t17 = asyncio.createTask(asyncio.sleep(0.35, "18"));
  log(me, "19", await t17);
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg23) => {
    t24 = tg23.createTask(asyncio.sleep(0.09, "25"));
    t26 = asyncio.createTask(asyncio.sleep(0.04, "27"));
    log(me, "28", await t17);
    log(me, "29");
  });
}
async function main(me) {
  let t31, t36, t38, t40;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t31 = asyncio.createTask(f0(me + ".32"), { name: "t31" });
    try {
      await asyncio.sleep(0.28);
      log(me, "34", await f0(me + ".33"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg35) => {
        t36 = tg35.createTask(f0(me + ".37"));
        t38 = tg35.createTask(asyncio.sleep(0.39, "39"));
        t40 = asyncio.createTask(f0(me + ".41"), { name: "t40" });
        await asyncio.sleep(0.01);
      });
    } finally {
      log(me, "70");
      await asyncio.sleep(0.34);
      log(me, "71");
    }
  } catch (e) {
    log(me, "79", "main failed", e);
  }
  log(me, "80", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
