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
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const sem0 = new asyncio.Semaphore(2);
const barrier0 = new asyncio.Barrier(2);
const barrier1 = new asyncio.Barrier(1);
const bounded0 = new asyncio.BoundedSemaphore(2);
async function f3(me) {
  let t2, t3, t5;
  log(me, "9", "starts");
  try {
    await asyncio.asyncWith(cond1, async () => {
      log(me, "1", await asyncio.waitFor(asyncio.waitFor(barrier0.wait(), 0.01), 0.02));
      await asyncio.asyncWith(cond0, async () => {
        t2 = asyncio.createTask(barrier1.wait(), { name: "t2" });
        t3 = asyncio.createTask(asyncio.sleep(0.02, "4"));
        t5 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.01, "6"), 0), { name: "t5" });
      });
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function f2(me) {
  let t10, t12, t16;
  log(me, "22", "starts");
  try {
    t10 = asyncio.createTask(asyncio.waitFor(barrier0.wait(), 0.03));
    await asyncio.asyncWith(cond0, async () => {
      cond0.notifyAll();
      log(me, "11");
    });
    t12 = asyncio.createTask(f3(me + ".13"));
    t10.addDoneCallback((t) => log(me, "14", t.cancelled()));
    await asyncio.asyncWith(cond0, async () => {
      cond0.notify(1);
      log(me, "15");
    });
    t16 = asyncio.createTask(f3(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      log(me, "20", await asyncio.waitFor(asyncio.sleep(0.01, "19"), 0.02));
      throw e;
    } else throw e;
  } finally {
    log(me, "21");
  }
}
async function f1(me) {
  let n24;
  log(me, "31", "starts");
  try {
    await barrier1.abort();
    n24 = 0;
    async function inner23(me) {
      let t27;
      n24 += 1;
      log(me, "25", n24);
      await asyncio.asyncWith(sem0, async () => {
        log(me, "26", sem0.locked());
        t27 = asyncio.createTask(f3(me + ".28"));
      });
    }
    log(me, "29");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "30", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "38", "starts");
  try {
    log(me, "32", cond1.locked());
    await asyncio.asyncWith(cond0, async () => {
      log(me, "34", await f3(me + ".33"));
      await asyncio.sleep(0.01);
    });
    try {
      cond0.notify(1);
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "35", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "36", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "37");
  }
}
async function main(me) {
  let t39, t43;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    t39 = asyncio.createTask(f3(me + ".40"));
    log(me, "42", await asyncio.waitFor(asyncio.sleep(0.01, "41"), 0.03));
    await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.03), async () => {
      t43 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f2(me + ".44"), 0.03), 0.01));
    });
    try {
      t39.addDoneCallback((t) => log(me, "45", t.cancelled()));
      await asyncio.sleep(0.03);
      log(me, "47", asyncio.currentTask().cancel("c46"));
      log(me, "48", t39.cancel());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "49", "CancelledError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "50", "BaseExceptionGroup", e);
        log(me, "51", asyncio.currentTask().cancelling());
      } else throw e;
    }
  } catch (e) {
    log(me, "52", "main failed", e);
  }
  log(me, "53", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
