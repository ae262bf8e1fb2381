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
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.74);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.04);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.18);
  }
});
async function f1(me) {
  log(me, "7", "starts");
  throw new asyncio.ValueError(me + "6");
}
async function f0(me) {
  let t11;
  log(me, "20", "starts");
  await asyncio.asyncWith(asyncio.timeout(0.84), async () => {
    log(me, "8", asyncio.currentTask().cancel());
    log(me, "10", await asyncio.sleep(0, "9"));
  });
  try {
    await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.76), async (cm16) => {
      t11 = asyncio.createTask(f1(me + ".12"));
      t11.addDoneCallback((t) => log(me, "13", t.cancelled()));
      log(me, "15", await f1(me + ".14"));
      log(me, "17", cm16.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "18", "TimeoutError", e);
      log(me, "19");
      await asyncio.sleep(0.66);
    } else throw e;
  }
}
async function main(me) {
  let t31;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack21) => {
    log(me, "23", await stack21.enterAsyncContext(new Manager(me + ".22")));
    stack21.callback(log, me, "24");
    stack21.callback(log, me, "25");
    await asyncio.asyncWith(new Manager(me + ".30"), async (entered26) => {
      log(me, "27", entered26);
      log(me, "29", await asyncio.sleep(0.39, "28"));
    });
    try {
      await asyncio.asyncWith(asyncio.timeout(0.55), async () => {
        t31 = asyncio.createTask(f1(me + ".32"));
      });
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack33) => {
        stack33.callback(log, me, "34");
        log(me, "35");
        log(me, "36", asyncio.currentTask().getName());
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "37", "BaseExceptionGroup", e);
      } else throw e;
    }
  });
  log(me, "38", asyncio.currentTask().cancelling());
  await asyncio.asyncWith(asyncio.timeout(0.04), async () => {
    try {
      throw new asyncio.ValueError(me + "39");
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "40", "CancelledError", e);
        throw e;
      } else throw e;
    }
    await asyncio.sleep(0);
  });
  const t41 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(f1(me + ".42"), 0.14), 0.42), 0.19), { name: "t41" });
  log(me, "44", await f0(me + ".43"));
  log(me, "45", t41.cancel());
  await asyncio.sleep(0.54);
  log(me, "46", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
