// Seed 77: CPython exits with 0, having printed
// 0 m.4 2 starts
// 0 m.7 2 starts
// 0 m.9 2 starts
// 0 m.11 2 starts
// 0 m.18 2 starts
// 30 m 21
// 30 m.24 2 starts
// 30 m.26 2 starts
// 30 m.28 2 starts
// 30 m 40 Exception ValueError('m38')
// 30 m 41
// 30 m 43 True
// 30 m 51
// 30 m.33 2 starts
// 30 m.35 2 starts
// 30 m.37 2 starts
// 30 m.46 2 starts
// 30 m.50 2 starts
// 30 m 52 m.371
// 50 m 66
// 70 m 67
// 70 m.68 2 starts
// 70 m 69 m.681
// 70 m 70
// 70 m 75 main ends
// 70 m.72 2 starts
// 70 m.74 2 starts
// 70  result m
// 80  stopped
// 80  over
async function f0(me) {
  log(me, "2", "starts");
  return me + "1";
}
async function main(me) {
  let t6, t8, t10, t13, t15, t17, t23, t25, t27, t32, t34, t36, t45, t47, t49;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t3 = asyncio.createTask(f0(me + ".4"));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg5) => {
      t6 = tg5.createTask(f0(me + ".7"));
      t8 = tg5.createTask(f0(me + ".9"));
      t10 = tg5.createTask(f0(me + ".11"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg12) => {
        t13 = tg12.createTask(asyncio.sleep(0.02, "14"));
        t15 = tg12.createTask(asyncio.sleep(0.03, "16"));
        t17 = tg12.createTask(f0(me + ".18"));
      });
    });
  } finally {
    log(me, "21");
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg22) => {
    t23 = tg22.createTask(f0(me + ".24"));
    t25 = tg22.createTask(f0(me + ".26"));
    t27 = tg22.createTask(f0(me + ".28"));
  });
  const t29 = asyncio.createTask(f0(me + ".30"), { name: "t29" });
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg31) => {
    t32 = tg31.createTask(f0(me + ".33"));
    t34 = tg31.createTask(f0(me + ".35"));
    t36 = tg31.createTask(f0(me + ".37"));
    try {
      throw new asyncio.ValueError(me + "38");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "40", "Exception", e);
      } else throw e;
    }
    try {
      log(me, "41");
      log(me, "43", t29.cancel("c42"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44) => {
        t45 = tg44.createTask(f0(me + ".46"));
        t47 = tg44.createTask(asyncio.sleep(0.02, "48"));
        t49 = tg44.createTask(f0(me + ".50"));
        log(me, "51");
        log(me, "52", await t36);
      });
    } finally {
      log(me, "66");
      await asyncio.sleep(0.02);
      log(me, "67");
    }
    log(me, "69", await f0(me + ".68"));
  });
  log(me, "70");
  const t71 = asyncio.createTask(f0(me + ".72"));
  const t73 = asyncio.createTask(f0(me + ".74"));
  log(me, "75", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
loop0.callLater(0.01, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
