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
async function f1(me) {
  let t4, t7;
  log(me, "11", "starts");
  const t1 = asyncio.createTask(asyncio.sleep(0, "2"), { name: "t1" });
  log(me, "3");
  try {
    t4 = asyncio.createTask(asyncio.sleep(0.18, "5"));
    log(me, "6", await t4);
    t7 = asyncio.createTask(asyncio.sleep(0.1, "8"));
  } catch (e) {
    log(me, "9", "BaseException", e);
    throw e;
  }
  log(me, "10", t1.done(), t1.cancelled(), t1.cancelling());
}
async function f0(me) {
  let t14;
  log(me, "17", "starts");
  try {
    log(me, "13", await f1(me + ".12"));
    t14 = asyncio.createTask(f1(me + ".15"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t18, t22, t27, c34, t38;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      t18 = asyncio.createTask(asyncio.sleep(0.18, "19"));
      log(me, "21", await asyncio.sleep(0.1, "20"));
      t22 = asyncio.createTask(f1(me + ".23"));
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "24", "TimeoutError", e);
        log(me, "25");
      } else {
        log(me, "26", "BaseException", e);
        throw e;
      }
    }
    t27 = asyncio.createTask(f1(me + ".28"));
    try {
      log(me, "30", t27.cancel("c29"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "31", "ValueError", e);
      } else throw e;
    }
    if (t27.done() && (!t27.cancelled())) {
      log(me, "32", t27.exception());
    }
    log(me, "33", t27.cancel());
    asyncio.getRunningLoop().callLater(0.15, t27.cancel.bind(t27));
    asyncio.getRunningLoop().callLater(0.38, t27.cancel.bind(t27));
    for (c34 of asyncio.asCompleted([t27])) {
      try {
        log(me, "35", await c34);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "36", e);
        } else throw e;
      }
    }
    t27.addDoneCallback((t) => log(me, "37", t.cancelled()));
    t38 = asyncio.createTask(asyncio.sleep(0.18, "39"), { name: "t38" });
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
