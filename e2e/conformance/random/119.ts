// Seed 119: CPython exits with 0, having printed
// 140 m.10 5
// 540 m 9 m.10
// 600 m.10 4
// 730 m.12 1
// 760 m 13 m.12
// 760 m 14
// 760 m.12 2 None
// 940 m.12 3
// 940 m 15
// 1090 m 17
// 1090 m.19 7 starts
// 1090 m.19 6
// 1090 m 20 None
// 1090 m 28 main ends
// 1090  result m
// 1090  over
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.03);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.18);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.4);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.13);
  }
});
async function f0(me) {
  log(me, "7", "starts");
  log(me, "6");
}
async function main(me) {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.14);
  await asyncio.asyncWith(managed(me + ".10"), async (entered8) => {
    log(me, "9", entered8);
    await asyncio.sleep(0.06);
  });
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack11) => {
    log(me, "13", await stack11.enterAsyncContext(new Manager(me + ".12")));
    log(me, "14");
  });
  log(me, "15");
  await asyncio.sleep(0.15);
  log(me, "17");
  const t18 = asyncio.createTask(f0(me + ".19"));
  log(me, "20", await t18);
  const n22 = 0;
  async function inner21(me) {
  }
  log(me, "28", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
log("", "over");
