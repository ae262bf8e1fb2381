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
async function* gen0(me) {
  await asyncio.sleep(0.18);
  yield me + "1";
  await asyncio.sleep(0.05);
  yield me + "2";
  await asyncio.sleep(0.06);
  yield me + "3";
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "4");
    await asyncio.sleep(0.31);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "5", error);
    await asyncio.sleep(0.39);
    log(me, "6");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "9");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "7", e);
    } else throw e;
  } finally {
    log(me, "8");
  }
});
async function f1(me) {
  log(me, "13", "starts");
  try {
    log(me, "11", await asyncio.sleep(0.3, "10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let tg16, t17, t19, t21;
  log(me, "33", "starts");
  await asyncio.sleep(0.26);
  await asyncio.asyncWith(new Manager(me + ".32"), async (entered14) => {
    log(me, "15", entered14);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg16_) => {
      tg16 = tg16_;
      t17 = tg16.createTask(asyncio.sleep(0.14, "18"));
      t19 = tg16.createTask(f1(me + ".20"));
      t21 = tg16.createTask(f1(me + ".22"));
      try {
        await asyncio.sleep(0.18);
        log(me, "23", asyncio.currentTask().cancelling());
        log(me, "24", asyncio.currentTask().uncancel());
        log(me, "25");
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "26", "ValueError", e);
        } else if (e instanceof asyncio.CancelledError) {
          log(me, "27", "CancelledError", e);
          throw e;
        } else throw e;
      } finally {
        log(me, "28");
        await asyncio.sleep(0.02);
        log(me, "29");
      }
      asyncio.getRunningLoop().callLater(0.36, () => log(me, "30") || tg16.createTask(f1(me + ".31")));
    });
  });
}
async function main(me) {
  let t36;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "35", await f1(me + ".34"));
    t36 = asyncio.createTask(f0(me + ".37"));
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.03, log, me, "38");
    log(me, "39", t36.cancel());
  } catch (e) {
    log(me, "40", "main failed", e);
  }
  log(me, "41", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
