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
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
async function f1(me) {
  log(me, "10", "starts");
  const t7 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "8"), 0.8));
  if (t7.done() && (!t7.cancelled())) {
    log(me, "9", t7.exception());
  }
}
async function f0(me) {
  let t13;
  log(me, "18", "starts");
  try {
    await asyncio.asyncWith(new Manager(me + ".16"), async (entered11) => {
      log(me, "12", entered11);
      t13 = asyncio.createTask(f1(me + ".14"));
      await asyncio.sleep(0.25);
      log(me, "15", t13.cancel());
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let t20, t26, t28, t31, d35, p36, i39, c41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "19");
    t20 = asyncio.createTask(asyncio.sleep(0.74, "21"));
    try {
      asyncio.getRunningLoop().callLater(0.65, t20.cancel.bind(t20));
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "22", "CancelledError", e);
        throw e;
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "23", "BaseExceptionGroup", e);
    } else if (asyncio.isException(e)) {
      log(me, "24", "Exception", e);
    } else throw e;
  }
  await asyncio.asyncWith(asyncio.timeout(0.78), async () => {
    log(me, "25", asyncio.currentTask().getName());
    try {
      await asyncio.sleep(0.82);
      t26 = asyncio.createTask(f1(me + ".27"));
      t28 = asyncio.createTask(f1(me + ".29"), { name: "t28" });
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "30", "CancelledError", e);
        throw e;
      } else throw e;
    }
    t31 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.37, "32"), 0.05));
  });
  const t33 = asyncio.createTask(asyncio.waitFor(f0(me + ".34"), 0.75));
  [d35, p36] = await asyncio.wait([t33], { returnWhen: asyncio.FIRST_COMPLETED, timeout: 0.52 });
  log(me, "37", [...d35].includes(t33));
  log(me, "38");
  for (i39 of range(3)) {
    log(me, "40", i39);
    for await ([c41] of asyncio.asCompleted([t33]).futures()) {
      log(me, "42", c41.done(), c41.cancelled(), c41 === t33);
    }
    await asyncio.sleep(0.69);
  }
  log(me, "43", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
