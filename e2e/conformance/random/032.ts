// Seed 32: CPython exits with 0, having printed
// 0 m 9 False
// 0 m.20 1
// 10 m 16 m.20
// 10 m 17 True
// 10 m.19 12 1
// 10 m.19.13 8 starts
// 10 m.20 2 CancelledError()
// 30 m.20 3
// 30  error CancelledError()
// 30  over
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.01);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.02);
    log(me, "3");
    return false;
  }
}
async function f0(me) {
  log(me, "8", "starts");
  throw new asyncio.RuntimeError(me + "7");
}
async function main(me) {
  let n11, t18;
  log(me, "9", lock0.locked());
  n11 = 0;
  async function inner10(me) {
    n11 += 1;
    log(me, "12", n11);
    log(me, "14", await f0(me + ".13"));
  }
  await asyncio.asyncWith(lock0, async () => {
    await asyncio.asyncWith(new Manager(me + ".20"), async (entered15) => {
      log(me, "16", entered15);
      log(me, "17", asyncio.currentTask().cancel());
      t18 = asyncio.createTask(inner10(me + ".19"));
      await asyncio.sleep(0.03);
    });
  });
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
