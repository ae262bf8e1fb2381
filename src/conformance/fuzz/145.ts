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
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.Queue(0);
async function* gen0(me) {
  let sent1;
  try {
    await asyncio.sleep(0.07);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.04);
    yield me + "4";
  } finally {
    log(me, "5");
    await asyncio.sleep(0.02);
    log(me, "6");
  }
}
async function f1(me) {
  let t11;
  log(me, "17", "starts");
  try {
    asyncio.getRunningLoop().callSoon(log, me, "9");
    asyncio.getRunningLoop().callLater(0.08, log, me, "10");
    t11 = asyncio.createTask(queue0.get());
    log(me, "14", await asyncio.gather(queue0.put("b12"), queue1.get(), queue0.put("c13")));
    log(me, "15", asyncio.currentTask().cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t18, h20, c22;
  log(me, "27", "starts");
  try {
    t18 = asyncio.createTask(f1(me + ".19"));
    h20 = asyncio.getRunningLoop().callLater(0, log, me, "21");
    asyncio.getRunningLoop().callLater(0.06, t18.cancel.bind(t18));
    for (c22 of asyncio.asCompleted([t18])) {
      try {
        log(me, "23", await c22);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "24", e);
        } else throw e;
      }
    }
    log(me, "25", t18.done(), t18.cancelled(), t18.cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let h28, h35, t40;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    h28 = asyncio.getRunningLoop().callSoon(log, me, "29");
    h28.cancel();
    log(me, "30", asyncio.currentTask().cancelling());
    try {
      log(me, "31");
      try {
        queue1.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "32", e);
        } else throw e;
      }
      log(me, "34", await queue1.put("a33"));
      h35 = asyncio.getRunningLoop().callSoon(log, me, "36");
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "37", "CancelledError", e);
        throw e;
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "38", "RuntimeError", e);
        h28.cancel();
      } else throw e;
    } finally {
      log(me, "39");
    }
    t40 = asyncio.createTask(queue0.put("a41"));
    log(me, "42");
    h28.cancel();
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
