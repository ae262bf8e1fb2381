import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
function log(...values) {
  const text = (value) => (typeof value === "string" ? value : asyncio.repr(value));
  console.log(Math.round(time.monotonic() * 1000), ...values.map(text));
}
function fail(me) {
  throw new asyncio.ValueError("in a callback");
}
function handle(loop, context) {
  if (!context.message.endsWith("never retrieved")) log("handler", "", context.exception);
}
const kept = [];
function keep(generator) {
  kept.push(generator);
  return generator;
}
async function advance(generator) {
  const { value, done } = await generator.next();
  return done ? "end" : value;
}
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.27);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function f2(me) {
  let i6, i8, t10, t12;
  log(me, "17", "starts");
  try {
    await asyncio.sleep(0.15);
    for (i6 of range(2)) {
      log(me, "7", i6);
      for (i8 of range(2)) {
        log(me, "9", i8);
        t10 = asyncio.createTask(asyncio.sleep(0.22, "11"));
        t12 = asyncio.createTask(asyncio.sleep(0.8, "13"));
      }
    }
    log(me, "14", asyncio.currentTask().cancel());
    log(me, "15", await asyncio.gather());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  let t18, t21, g25;
  log(me, "36", "starts");
  await asyncio.asyncWith(asyncio.timeout(0.41), async () => {
    await asyncio.sleep(0);
    t18 = asyncio.createTask(f2(me + ".19"), { name: "t18" });
  });
  const cm20 = asyncio.timeout(0.63);
  try {
    await asyncio.asyncWith(cm20, async () => {
      t21 = asyncio.createTask(asyncio.sleep(0.21, "22"));
      cm20.reschedule(asyncio.getRunningLoop().time() + 0.69);
      log(me, "24", await asyncio.shield(asyncio.waitFor(f2(me + ".23"), 0.53)));
      g25 = asyncio.gather(asyncio.waitFor(asyncio.sleep(0.81, "26"), 0.17), asyncio.waitFor(f2(me + ".27"), 0.77), { returnExceptions: true });
      asyncio.getRunningLoop().callLater(0.83, (...args) => g25.cancel(...args));
      try {
        log(me, "31", await g25);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "32", "Exception", e);
        } else throw e;
      } finally {
        log(me, "33");
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "34", "TimeoutError", e);
    } else throw e;
  }
  log(me, "35", cm20.expired());
}
async function f0(me) {
  log(me, "43", "starts");
  const g37 = asyncio.gather();
  g37.addDoneCallback((g) => log(me, "38", g.cancelled()));
  try {
    log(me, "41", await g37);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "42", "Exception", e);
    } else throw e;
  }
}
async function main(me) {
  let cm46, t48, t55, t57;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  await asyncio.asyncWith(new Manager(me + ".63"), async (entered44) => {
    log(me, "45", entered44);
    cm46 = asyncio.timeout(0.63);
    try {
      await asyncio.asyncWith(cm46, async () => {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg47) => {
          t48 = tg47.createTask(f2(me + ".49"));
          log(me, "50");
          log(me, "51");
        });
        log(me, "53", await asyncio.shield(f0(me + ".52")));
        cm46.reschedule(asyncio.getRunningLoop().time() + 0.8);
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg54) => {
          t55 = tg54.createTask(asyncio.sleep(0, "56"));
          t57 = tg54.createTask(f0(me + ".58"));
        });
        log(me, "60", await asyncio.shield(f1(me + ".59")));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "61", "TimeoutError", e);
      } else throw e;
    }
    log(me, "62", cm46.expired());
  });
  await asyncio.asyncWith(new Manager(me + ".71"), async (entered64) => {
    log(me, "65", entered64);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack66) => {
      stack66.callback(log, me, "67");
      log(me, "69", await stack66.enterAsyncContext(new Manager(me + ".68")));
      throw new asyncio.ValueError(me + "70");
    });
  });
  try {
    await asyncio.asyncWith(asyncio.timeout(0.18), async (cm77) => {
      await asyncio.asyncWith(asyncio.timeout(0.23), async () => {
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack72) => {
          log(me, "74", await stack72.enterAsyncContext(new Manager(me + ".73")));
          stack72.callback(log, me, "75");
          stack72.callback(fail, me + ".76");
          await asyncio.sleep(0.48);
        });
      });
      log(me, "78", cm77.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "79", "TimeoutError", e);
    } else throw e;
  }
  log(me, "80", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.53, (...args) => loop0.stop(...args));
await loop0.runForever();
log("", "stopped");
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
