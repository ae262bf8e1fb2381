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
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const bounded0 = new asyncio.BoundedSemaphore(1);
const barrier0 = new asyncio.Barrier(1);
const barrier1 = new asyncio.Barrier(2);
const sem0 = new asyncio.Semaphore(3);
async function f2(me) {
  log(me, "2", "starts");
  try {
    await barrier1.reset();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "1", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let t11;
  log(me, "14", "starts");
  try {
    log(me, "3", await barrier0.wait());
    log(me, "5", await f2(me + ".4"));
    try {
      await asyncio.sleep(0);
      log(me, "6", asyncio.currentTask().getName());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "7", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "8");
    }
    log(me, "10", await f2(me + ".9"));
    t11 = asyncio.createTask(f2(me + ".12"), { name: "t11" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "18", "starts");
  try {
    throw new asyncio.RuntimeError(me + "15");
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "16", "TimeoutError", e);
    } else if (asyncio.isException(e)) {
      log(me, "17", "Exception", e);
    } else throw e;
  }
}
async function main(me) {
  let t23;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t19 = asyncio.createTask(asyncio.sleep(0.08, "20"));
  try {
    if (t19.done() && (!t19.cancelled())) {
      log(me, "21", t19.exception());
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "22", "TimeoutError", e);
      t23 = asyncio.createTask(f1(me + ".24"));
      throw e;
    } else throw e;
  } finally {
    log(me, "25");
  }
  log(me, "26", t19.done(), t19.cancelled(), t19.cancelling());
  log(me, "27", barrier1.nWaiting, barrier1.broken);
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
