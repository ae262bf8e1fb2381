import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
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
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
async function f0(me) {
  let t12, t13, t14, t16, t20, mine8, rest9, tg22, t23;
  log(me, "28", "starts");
  log(me, "7", asyncio.currentTask().cancelling());
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
      t12 = tg11.createTask(event0.wait());
      t13 = tg11.createTask(event0.wait());
      try {
        t14 = asyncio.createTask(event0.wait());
        asyncio.getRunningLoop().callLater(0.03, t14.cancel.bind(t14));
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "15", "BaseExceptionGroup", e);
          t16 = asyncio.createTask(event0.wait());
          log(me, "17", asyncio.currentTask().cancelling());
        } else {
          log(me, "18", "BaseException", e);
          throw e;
        }
      }
      log(me, "19", t13.cancel());
      t20 = asyncio.createTask(asyncio.sleep(0.02, "21"), { name: "t20" });
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine8, rest9] = e.split(asyncio.TimeoutError);
      log(me, "10", mine8, rest9);
    } else throw e;
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg22_) => {
    tg22 = tg22_;
    t23 = tg22.createTask(asyncio.sleep(0.03, "24"));
    log(me, "25", t23.cancel());
    asyncio.getRunningLoop().callLater(0.01, () => log(me, "26") || tg22.createTask(asyncio.sleep(0.02, "27")));
  });
}
async function main(me) {
  let tg35, t36, t38, mine32, rest33, tg44, t45, t47;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack29) => {
    log(me, "31", await stack29.enterAsyncContext(new Manager(me + ".30")));
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg35_) => {
        tg35 = tg35_;
        t36 = tg35.createTask(f0(me + ".37"));
        t38 = tg35.createTask(f0(me + ".39"));
        log(me, "41", await f0(me + ".40"));
        asyncio.getRunningLoop().callLater(0.01, () => log(me, "42") || tg35.createTask(f0(me + ".43")));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine32, rest33] = e.split(asyncio.ValueError);
        log(me, "34", mine32, rest33);
        if (rest33 != null) {
          throw rest33;
        }
      } else throw e;
    }
  });
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44_) => {
    tg44 = tg44_;
    t45 = tg44.createTask(f0(me + ".46"));
    t47 = tg44.createTask(f0(me + ".48"));
    asyncio.getRunningLoop().callLater(0.03, () => log(me, "49") || tg44.createTask(f0(me + ".50")));
  });
  const t51 = asyncio.createTask(event0.wait());
  log(me, "53", await f0(me + ".52"));
  try {
    await asyncio.sleep(0.03);
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "54", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "55");
    await asyncio.sleep(0.03);
    log(me, "56");
  }
  const g57 = asyncio.shield(event0.wait());
  log(me, "59", g57.done());
  await asyncio.sleep(0.02);
  log(me, "60", g57.cancel());
  try {
    log(me, "61", await g57);
  } catch (e) {
    log(me, "62", "BaseException", e);
    asyncio.getRunningLoop().callLater(0.02, t51.cancel.bind(t51));
    throw e;
  } finally {
    log(me, "63");
    await asyncio.sleep(0.02);
    log(me, "64");
  }
  log(me, "66", asyncio.currentTask().cancel("c65"));
  log(me, "67", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
