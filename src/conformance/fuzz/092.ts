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
const queue0 = new asyncio.PriorityQueue(2);
async function f1(me) {
  let i1, f5, t6, t9;
  log(me, "12", "starts");
  for (i1 of range(2)) {
    log(me, "2", i1);
    try {
      log(me, "3", await queue0.get());
      try {
        log(me, "4");
        f5 = asyncio.getRunningLoop().createFuture();
        t6 = asyncio.createTask(queue0.put("b7"));
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "8", "RuntimeError", e);
        } else throw e;
      }
      await asyncio.sleep(0);
      t9 = asyncio.createTask(queue0.put("b10"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "11", "RuntimeError", e);
      } else throw e;
    }
  }
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "13", await queue0.get());
  try {
    await asyncio.sleep(0.03);
    try {
      log(me, "14", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "15", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t19, t30, t32;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "18", e);
      } else throw e;
    }
    t19 = asyncio.createTask(f0(me + ".20"));
    log(me, "21", asyncio.currentTask().cancelling());
    log(me, "22");
    log(me, "23", t19.done(), t19.cancelled(), t19.cancelling());
    try {
      log(me, "24", t19.result());
    } catch (e) {
      log(me, "25", e);
    }
    if (t19.done() && (!t19.cancelled())) {
      log(me, "26", t19.exception());
    }
    try {
      log(me, "27", t19.cancel());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "28", "TimeoutError", e);
      } else if (asyncio.isException(e)) {
        log(me, "29", "Exception", e);
      } else throw e;
    }
    try {
      t30 = asyncio.createTask(f1(me + ".31"));
      t32 = asyncio.createTask(queue0.get());
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "33", "BaseExceptionGroup", e);
      } else {
        log(me, "34", "BaseException", e);
        throw e;
      }
    }
    log(me, "35", await queue0.get());
  } catch (e) {
    log(me, "36", "main failed", e);
  }
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
