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
async function f3(me) {
  let t3;
  log(me, "8", "starts");
  log(me, "2", asyncio.currentTask().cancel("c1"));
  try {
    t3 = asyncio.createTask(asyncio.sleep(0.02, "4"));
    await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.02), async () => {
      log(me, "5");
      await asyncio.sleep(0.03);
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "6", "TimeoutError", e);
      throw e;
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "7", "BaseExceptionGroup", e);
    } else throw e;
  }
}
async function f2(me) {
  let t15;
  log(me, "21", "starts");
  log(me, "9", asyncio.currentTask().cancel());
  const t10 = asyncio.createTask(f3(me + ".11"));
  log(me, "13", await f3(me + ".12"));
  const cm14 = asyncio.timeout(0.03);
  try {
    await asyncio.asyncWith(cm14, async () => {
      t15 = asyncio.createTask(asyncio.sleep(0.03, "16"));
      log(me, "17", t15.cancel());
      cm14.reschedule(asyncio.getRunningLoop().time() + 0.02);
      log(me, "18", await asyncio.waitFor(t10, 0.03));
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "19", "TimeoutError", e);
    } else throw e;
  }
  log(me, "20", cm14.expired());
}
async function f1(me) {
  log(me, "31", "starts");
  log(me, "22", asyncio.currentTask().cancel());
  const cm23 = asyncio.timeout(0.01);
  try {
    await asyncio.asyncWith(cm23, async () => {
      cm23.reschedule(asyncio.getRunningLoop().time() + 0.01);
      try {
        throw new asyncio.RuntimeError(me + "24");
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "25", "ValueError", e);
        } else throw e;
      } finally {
        log(me, "26");
        await asyncio.sleep(0.03);
        log(me, "27");
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "28", "TimeoutError", e);
    } else throw e;
  }
  log(me, "29", cm23.expired());
  throw new asyncio.RuntimeError(me + "30");
}
async function f0(me) {
  let t35, t38, t41;
  log(me, "44", "starts");
  log(me, "33", await f1(me + ".32"));
  await asyncio.sleep(0.01);
  const cm34 = asyncio.timeout(0.01);
  try {
    await asyncio.asyncWith(cm34, async () => {
      t35 = asyncio.createTask(asyncio.sleep(0.01, "36"));
      log(me, "37", t35.cancel());
      cm34.reschedule(asyncio.getRunningLoop().time() + 0.03);
      t38 = asyncio.createTask(f2(me + ".39"));
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "40", "TimeoutError", e);
      t41 = asyncio.createTask(f3(me + ".42"));
    } else throw e;
  }
  log(me, "43", cm34.expired());
}
async function main(me) {
  let t46;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "45");
    t46 = asyncio.createTask(f2(me + ".47"));
    log(me, "48", t46.cancel());
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.02), async (cm60) => {
        if (t46.done() && (!t46.cancelled())) {
          log(me, "49", t46.exception());
        }
        try {
          await asyncio.sleep(0.01);
          log(me, "51", await asyncio.waitFor(f1(me + ".50"), 0.01));
          log(me, "52", await asyncio.waitFor(t46, 0.01));
          log(me, "54", await asyncio.waitFor(f2(me + ".53"), 0.02));
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "55", "TimeoutError", e);
          } else if (asyncio.isException(e)) {
            log(me, "56", "Exception", e);
          } else throw e;
        } finally {
          log(me, "57");
          await asyncio.sleep(0.03);
          log(me, "58");
        }
        log(me, "59", t46.cancel());
        log(me, "61", cm60.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "62", "TimeoutError", e);
        await asyncio.sleep(0.01);
      } else throw e;
    }
  } catch (e) {
    log(me, "63", "main failed", e);
  }
  log(me, "64", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
