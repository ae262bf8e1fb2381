// Seed 139: CPython exits with 0, having printed
// 180 m 34 True
// 180 m.35 24 starts
// 180 m.35 9 []
// 180 m.35 10 False False 0
// 430 m.35 11 Task-1
// 430 m 36 None
// 430 m 38 True True True
// 430 m 40
// 950 m 41
// 950 m 42
// 950 m 44 0
// 950 m.50 1
// 1320 m 46 m.50
// 1320 m 47 0
// 1320 m 49 True True True
// 1320 m.50 2 None
// 1320 m.50 3
// 1320 m.51 30 1
// 1700 m 52 None
// 1700 m 44 1
// 1700 m.50 1
// 2070 m 46 m.50
// 2070 m 47 0
// 2070 m 49 True True True
// 2070 m.50 2 None
// 2070 m.50 3
// 2070 m.51 30 2
// 2450 m 52 None
// 2450 m 44 2
// 2450 m.50 1
// 2820 m 46 m.50
// 2820 m 47 0
// 2820 m 49 True True True
// 2820 m.50 2 None
// 2820 m.50 3
// 2820 m.51 30 3
// 3200 m 52 None
// 3200 m.54 6
// 3200 m 55 m.54
// 3200 m.54 5
// 3200 m 61
// 3200 m 62 main ends
// 3200 m 56 True
// 3200  result m
// 3200  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.37);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  try {
    yield me;
  } finally {
    log(me, "5");
  }
});
async function f1(me) {
  log(me, "24", "starts");
  const t7 = asyncio.createTask(asyncio.sleep(0.03, "8"));
  log(me, "9", await asyncio.gather({ returnExceptions: true }));
  log(me, "10", t7.done(), t7.cancelled(), t7.cancelling());
  await asyncio.sleep(0.25);
  log(me, "11", asyncio.currentTask().getName());
}
async function main(me) {
  let n29, c37, i43, c48;
  await asyncio.sleep(0.18);
  n29 = 0;
  async function inner28(me) {
    n29 += 1;
    log(me, "30", n29);
    await asyncio.sleep(0.38);
  }
  const t31 = asyncio.createTask(f1(me + ".32"));
  try {
    log(me, "34", t31.cancel("c33"));
    log(me, "36", await f1(me + ".35"));
    asyncio.getRunningLoop().callLater(0.67, t31.cancel.bind(t31));
    for await ([c37] of asyncio.asCompleted([t31], { timeout: 0.51 }).futures()) {
      log(me, "38", c37.done(), c37.cancelled(), c37 === t31);
    }
  } finally {
    log(me, "40");
    await asyncio.sleep(0.52);
    log(me, "41");
  }
  log(me, "42");
  for (i43 of range(3)) {
    log(me, "44", i43);
    await asyncio.asyncWith(new Manager(me + ".50"), async (entered45) => {
      log(me, "46", entered45);
      log(me, "47", asyncio.currentTask().uncancel());
      for await ([c48] of asyncio.asCompleted([t31], { timeout: 0.83 }).futures()) {
        log(me, "49", c48.done(), c48.cancelled(), c48 === t31);
      }
    });
    log(me, "52", await asyncio.shield(inner28(me + ".51")));
  }
  try {
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack53) => {
      log(me, "55", await stack53.enterAsyncContext(managed(me + ".54")));
      t31.addDoneCallback((t) => log(me, "56", t.cancelled()));
    });
  } finally {
    log(me, "61");
  }
  log(me, "62", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
