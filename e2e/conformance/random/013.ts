// Seed 13: CPython exits with 0, having printed
// 0 m 50 True
// 0 m 51
// 0 m.40 38 starts
// 0 m.40.8 6
// 0 m.48 38 starts
// 0 m.48.8 6
// 0 m 54
// 0 m 55 0
// 0 m 56 True
// 0 m.40 36
// 0 m.64 38 starts
// 0 m.64.8 6
// 0 m.67 38 starts
// 0 m.67.8 6
// 10 m 69
// 10 m.70 38 starts
// 10 m.70.8 6
// 40 m.48 9 m.48.8
// 40 m.48.10 1
// 40 m.48 11 m.48.10
// 40 m.48 12 Task-4
// 40 m.64 9 m.64.8
// 40 m.64.10 1
// 40 m.64 11 m.64.10
// 40 m.64 12 Task-6
// 40 m.67 9 m.67.8
// 40 m.67.10 1
// 40 m.67 11 m.67.10
// 40 m.67 12 t66
// 50 m.70 9 m.70.8
// 50 m.70.10 1
// 50 m.70 11 m.70.10
// 50 m.70 12 Task-7
// 100 m 52
// 120 m.48.10 2 None
// 120 m.64.10 2 None
// 120 m.67.10 2 None
// 130 m.70.10 2 None
// 150 m.48.10 3
// 150 m.64.10 3
// 150 m.67.10 3
// 160 m.70.10 3
// 230 m.48.8 5
// 230 m.48 26 []
// 230 m.48 30
// 230 m.64.8 5
// 230 m.64 26 []
// 230 m.64 30
// 230 m.67.8 5
// 230 m.67 26 []
// 230 m.67 30
// 240 m.70.8 5
// 240 m.70 26 []
// 240 m.70 30
// 270 m.48 31
// 270 m.48 36
// 270 m.64 31
// 270 m.64 36
// 270 m.67 31
// 270 m.67 36
// 280 m.70 31
// 280 m.70 36
// 280 m 71 False
// 280 m 74 True
// 280 m 88
// 390 m 89
// 390 m 90 False
// 390 m 91 True True 1
// 390 m 92
// 390 m 97 main ends
// 390  result m
// 390 n 50 True
// 390 n 51
// 390 n.40 38 starts
// 390 n.40.8 6
// 390 n.48 38 starts
// 390 n.48.8 6
// 390 n 54
// 390 n 55 0
// 390 n 56 True
// 390 n.40 36
// 390 n.64 38 starts
// 390 n.64.8 6
// 390 n.67 38 starts
// 390 n.67.8 6
// 400 n 69
// 400 n.70 38 starts
// 400 n.70.8 6
// 430 n.48 9 n.48.8
// 430 n.48.10 1
// 430 n.48 11 n.48.10
// 430 n.48 12 Task-15
// 430 n.64 9 n.64.8
// 430 n.64.10 1
// 430 n.64 11 n.64.10
// 430 n.64 12 Task-17
// 430 n.67 9 n.67.8
// 430 n.67.10 1
// 430 n.67 11 n.67.10
// 430 n.67 12 t66
// 440 n.70 9 n.70.8
// 440 n.70.10 1
// 440 n.70 11 n.70.10
// 440 n.70 12 Task-18
// 490 n 52
// 510 n.48.10 2 None
// 510 n.64.10 2 None
// 510 n.67.10 2 None
// 520 n.70.10 2 None
// 540 n.48.10 3
// 540 n.64.10 3
// 540 n.67.10 3
// 550 n.70.10 3
// 620 n.48.8 5
// 620 n.48 26 []
// 620 n.48 30
// 620 n.64.8 5
// 620 n.64 26 []
// 620 n.64 30
// 620 n.67.8 5
// 620 n.67 26 []
// 620 n.67 30
// 630 n.70.8 5
// 630 n.70 26 []
// 630 n.70 30
// 660 n.48 31
// 660 n.48 36
// 660 n.64 31
// 660 n.64 36
// 660 n.67 31
// 660 n.67 36
// 670 n.70 31
// 670 n.70 36
// 670 n 71 False
// 670 n 74 True
// 670 n 88
// 780 n 89
// 780 n 90 False
// 780 n 91 True True 1
// 780 n 92
// 780 n 97 main ends
// 780  result n
// 1280  result end
// 1280  over
let task;
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  await asyncio.sleep(0.04);
  try {
    yield me;
  } finally {
    log(me, "5");
  }
});
async function f0(me) {
  let g22, t32;
  log(me, "38", "starts");
  try {
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack7) => {
      log(me, "9", await stack7.enterAsyncContext(managed(me + ".8")));
      stack7.pushAsyncCallback(asyncio.sleep, 0.08);
      log(me, "11", await stack7.enterAsyncContext(new Manager(me + ".10")));
      log(me, "12", asyncio.currentTask().getName());
      await asyncio.sleep(0.08);
    });
    g22 = asyncio.gather({ returnExceptions: true });
    asyncio.getRunningLoop().callLater(0.12, g22.cancel.bind(g22));
    try {
      log(me, "26", await g22);
    } finally {
      log(me, "30");
      await asyncio.sleep(0.04);
      log(me, "31");
    }
    t32 = asyncio.createTask(asyncio.sleep(0.04, "33"));
  } finally {
    log(me, "36");
  }
  return me + "37";
}
async function main(me) {
  let tg44, t45, t47, tg60, t61, t63, t66, d72, p73;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t39 = asyncio.ensureFuture(f0(me + ".40"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44_) => {
    tg44 = tg44_;
    t45 = tg44.createTask(f0(me + ".46"));
    t47 = asyncio.createTask(f0(me + ".48"));
    log(me, "50", t45.cancel("c49"));
    log(me, "51");
    asyncio.getRunningLoop().callLater(0.1, () => log(me, "52") || tg44.createTask(f0(me + ".53")));
  });
  log(me, "54");
  log(me, "55", t39.uncancel());
  log(me, "56", t39.cancel());
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg60_) => {
      tg60 = tg60_;
      t61 = tg60.createTask(asyncio.sleep(0, "62"));
      t63 = tg60.createTask(f0(me + ".64"));
      if (t61.done() && (!t61.cancelled())) {
      }
      t66 = asyncio.createTask(f0(me + ".67"), { name: "t66" });
      if (t39.done() && (!t39.cancelled())) {
      }
      asyncio.getRunningLoop().callLater(0.01, () => log(me, "69") || tg60.createTask(f0(me + ".70")));
    });
    log(me, "71", t39.cancel());
    [d72, p73] = await asyncio.wait([t39], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0.08 });
    log(me, "74", [...d72].includes(t39));
  } finally {
    log(me, "88");
    await asyncio.sleep(0.11);
    log(me, "89");
  }
  log(me, "90", t39.cancel());
  log(me, "91", t39.done(), t39.cancelled(), t39.cancelling());
  log(me, "92");
  log(me, "97", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
log("", "result", await loop0.runUntilComplete(main("n")));
const left = asyncio.allTasks(loop0);
for (task of left) {
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
loop0.close();
log("", "over");
