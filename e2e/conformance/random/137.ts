// Seed 137: CPython exits with 0, having printed
// 0 m 44 m40
// 0 m.43 14 starts
// 0 m.43 7
// 0 m.43 12 True
// 0 m.51 25 starts
// 0 m.51 15
// 0 m.51.23 1
// 350 m 52
// 350 m.53 14 starts
// 350 m.53 7
// 350 m.53 12 True
// 880 m.51 17 m.51.23
// 880 m.51 19
// 880 m.51.23 2 RuntimeError('m.5122')
// 1260 m.51.23 3
// 1260 m 48 ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('m.5122')]) ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('m.5122')])
// 1260 m 54 None
// 1260 m.55 25 starts
// 1260 m.55 15
// 1260 m.55.23 1
// 2000  error CancelledError()
// 2150  stopped
// 2150 n 44 n40
// 2150 n.43 14 starts
// 2150 n.43 7
// 2150 n.43 12 True
// 2150 n.51 25 starts
// 2150 n.51 15
// 2150 n.51.23 1
// 2500 n 52
// 2500 n.53 14 starts
// 2500 n.53 7
// 2500 n.53 12 True
// 3030 n.51 17 n.51.23
// 3030 n.51 19
// 3030 n.51.23 2 RuntimeError('n.5122')
// 3410 n.51.23 3
// 3410 n 48 ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('n.5122')]) ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('n.5122')])
// 3410 n 54 None
// 3410 n.55 25 starts
// 3410 n.55 15
// 3410 n.55.23 1
// 4150  error CancelledError()
// 4150  over
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.88);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.38);
    log(me, "3");
    return false;
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  log(me, "14", "starts");
  log(me, "7");
  const t10 = asyncio.createTask(asyncio.sleep(0.81, "11"));
  log(me, "12", t10.cancel());
}
async function f1(me) {
  let token20;
  log(me, "25", "starts");
  log(me, "15");
  await asyncio.asyncWith(new Manager(me + ".23"), async (entered16) => {
    log(me, "17", entered16);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack18) => {
      stack18.callback(log, me, "19");
      token20 = var0.set(me + "21");
      throw new asyncio.RuntimeError(me + "22");
    });
  });
}
async function main(me) {
  let tg49, t50;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const token39 = var0.set(me + "40");
  const context41 = contextvars.copyContext();
  const t42 = asyncio.createTask(f2(me + ".43"), { context: context41 });
  context41.run(() => log(me, "44", var0.get()));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg49_) => {
      tg49 = tg49_;
      t50 = tg49.createTask(f1(me + ".51"));
      asyncio.getRunningLoop().callLater(0.35, () => log(me, "52") || tg49.createTask(f2(me + ".53")));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "48", e.subgroup(asyncio.RuntimeError), e.subgroup((x) => x instanceof asyncio.RuntimeError));
    } else throw e;
  }
  log(me, "54", await t42);
  log(me, "56", await f1(me + ".55"));
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.15, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
