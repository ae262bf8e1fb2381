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
    await asyncio.sleep(0.45);
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
const sem0 = new asyncio.Semaphore(2);
const sem1 = new asyncio.Semaphore(3);
async function f2(me) {
  log(me, "16", "starts");
  log(me, "7", await asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.66, "6"), 0.42), 0.88), 0.31));
  try {
    await asyncio.asyncWith(asyncio.timeout(0.71), async (cm13) => {
      await asyncio.sleep(0.16);
      log(me, "9", await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.77, "8"), 0.46), 0.64));
      await asyncio.asyncWith(lock0, async () => {
        log(me, "11", await asyncio.waitFor(asyncio.sleep(0.82, "10"), 0.03));
        log(me, "12", asyncio.currentTask().cancelling());
      });
      log(me, "14", cm13.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "15", "TimeoutError", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "31", "starts");
  log(me, "18", await f2(me + ".17"));
  const t19 = asyncio.createTask(f2(me + ".20"), { name: "t19" });
  const t21 = asyncio.createTask(f2(me + ".22"));
  try {
    await asyncio.asyncWith(asyncio.timeout(0.28), async (cm28) => {
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack23) => {
        stack23.callback(log, me, "24");
        log(me, "26", await stack23.enterAsyncContext(new Manager(me + ".25")));
        log(me, "27", t19.done(), t19.cancelled(), t19.cancelling());
      });
      log(me, "29", cm28.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "30", "TimeoutError", e);
    } else throw e;
  }
}
async function f0(me) {
  let t32;
  log(me, "39", "starts");
  try {
    await asyncio.asyncWith(sem0, async () => {
      t32 = asyncio.createTask(f1(me + ".33"));
    });
    await asyncio.asyncWith(cond0, async () => {
      cond0.notify();
      log(me, "34");
    });
    log(me, "35");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "36", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "37");
    await asyncio.sleep(0.89);
    log(me, "38");
  }
}
async function main(me) {
  let i52, t54;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "40");
  await asyncio.asyncWith(sem1, async () => {
    log(me, "42", asyncio.currentTask().cancel("c41"));
    log(me, "44", await f1(me + ".43"));
  });
  log(me, "45", asyncio.currentTask().cancelling());
  const t46 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f1(me + ".47"), 0.26), 0.25));
  log(me, "49", t46.cancel("c48"));
  log(me, "50");
  log(me, "51");
  await asyncio.asyncWith(asyncio.timeout(null), async () => {
    await asyncio.sleep(0.06);
    await asyncio.asyncWith(sem1, async () => {
      for (i52 of range(3)) {
        log(me, "53", i52);
        await asyncio.sleep(0.76);
      }
      t54 = asyncio.createTask(f0(me + ".55"));
    });
  });
  log(me, "56", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
