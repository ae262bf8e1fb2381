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
    await asyncio.sleep(0.12);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.09);
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  log(me, "12", "starts");
  log(me, "9", await asyncio.shield(asyncio.waitFor(asyncio.gather(asyncio.sleep(0.1, "6"), asyncio.sleep(0.09, "7"), asyncio.sleep(0, "8"), { returnExceptions: true }), 0.08)));
  log(me, "11", await asyncio.waitFor(asyncio.waitFor(asyncio.shield(asyncio.sleep(0.1, "10")), null), 0));
}
async function f2(me) {
  log(me, "16", "starts");
  try {
    log(me, "13", var0.get());
    log(me, "14", asyncio.currentTask().cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "23", "starts");
  try {
    log(me, "18", await f2(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "19", "TimeoutError", e);
    } else throw e;
  }
  await asyncio.asyncWith(asyncio.timeout(0.1), async () => {
    log(me, "20");
    log(me, "21");
  });
  var0.set(me + "22");
}
async function f0(me) {
  log(me, "27", "starts");
  try {
    var0.set(me + "24");
    throw new asyncio.ValueError(me + "25");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t31, cm37, t38;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    asyncio.getRunningLoop().callLater(0, () => log(me, "28", var0.get()));
    var0.set(me + "29");
    log(me, "30", asyncio.currentTask().cancelling());
    try {
      t31 = asyncio.createTask(f3(me + ".32"));
      log(me, "33", t31.cancel());
      t31.addDoneCallback((t) => log(me, "34", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "35", "BaseExceptionGroup", e);
        throw e;
      } else {
        log(me, "36", "BaseException", e);
        throw e;
      }
    }
    await asyncio.sleep(0.04);
    cm37 = asyncio.timeout(0.02);
    try {
      await asyncio.asyncWith(cm37, async () => {
        t38 = asyncio.createTask(f0(me + ".39"));
        cm37.reschedule(asyncio.getRunningLoop().time() + 0.1);
        log(me, "40");
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "41", "TimeoutError", e);
      } else throw e;
    }
    log(me, "42", cm37.expired());
  } catch (e) {
    log(me, "43", "main failed", e);
  }
  log(me, "44", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
