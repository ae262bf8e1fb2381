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
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
  }
});
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
async function f2(me) {
  log(me, "10", "starts");
  try {
    try {
      cond0.release();
    } catch (e) {
      if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
        log(me, "6", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "7", "TimeoutError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "8", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "9");
  }
}
async function f1(me) {
  log(me, "15", "starts");
  try {
    log(me, "11", cond0.locked());
    await asyncio.sleep(0.02);
    log(me, "12", asyncio.currentTask().getName());
    return me + "13";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "14", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let n17;
  log(me, "27", "starts");
  n17 = 0;
  async function inner16(me) {
    let i20, t25;
    n17 += 1;
    log(me, "18", n17);
    await asyncio.asyncWith(cond0, async () => {
      cond0.notify(2);
      log(me, "19");
    });
    for (i20 of range(2)) {
      log(me, "21", i20);
      await asyncio.asyncWith(cond0, async () => {
        cond0.notify(1);
        log(me, "22");
      });
    }
    await asyncio.asyncWith(lock0, async () => {
      log(me, "24", await f2(me + ".23"));
      t25 = asyncio.createTask(f1(me + ".26"));
    });
  }
}
async function main(me) {
  let n30, t40, t44;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "28");
    await asyncio.sleep(0.02);
    n30 = 0;
    async function inner29(me) {
      n30 += 1;
      log(me, "31", n30);
      log(me, "33", await f2(me + ".32"));
      log(me, "34", lock0.locked());
      await asyncio.asyncWith(lock0, async () => {
        log(me, "35", lock0.locked());
        log(me, "37", await f2(me + ".36"));
        log(me, "39", await f0(me + ".38"));
      });
    }
    t40 = asyncio.createTask(f1(me + ".41"));
    try {
      throw new asyncio.RuntimeError(me + "42");
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "43", "RuntimeError", e);
        t44 = asyncio.createTask(f0(me + ".45"), { name: "t44" });
      } else throw e;
    }
  } catch (e) {
    log(me, "46", "main failed", e);
  }
  log(me, "47", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
