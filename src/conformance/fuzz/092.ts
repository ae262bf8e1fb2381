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
  let i1;
  log(me, "13", "starts");
  try {
    for (i1 of range(2)) {
      log(me, "2", i1);
      try {
        log(me, "3", await queue0.get());
        return me + "4";
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "5", "ValueError", e);
        } else {
          log(me, "6", "BaseException", e);
          throw e;
        }
      }
      await asyncio.sleep(0.02);
    }
    log(me, "7", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "8");
    log(me, "9", asyncio.currentTask().cancelling());
    log(me, "11", await queue0.put("b10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "18", "starts");
  log(me, "14", await queue0.get());
  try {
    await asyncio.sleep(0.03);
    try {
      log(me, "15", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t20, t31, t33;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "19", e);
      } else throw e;
    }
    t20 = asyncio.createTask(f0(me + ".21"));
    log(me, "22", asyncio.currentTask().cancelling());
    log(me, "23");
    log(me, "24", t20.done(), t20.cancelled(), t20.cancelling());
    try {
      log(me, "25", t20.result());
    } catch (e) {
      log(me, "26", e);
    }
    if (t20.done() && (!t20.cancelled())) {
      log(me, "27", t20.exception());
    }
    try {
      log(me, "28", t20.cancel());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "29", "TimeoutError", e);
      } else if (asyncio.isException(e)) {
        log(me, "30", "Exception", e);
      } else throw e;
    }
    try {
      t31 = asyncio.createTask(f1(me + ".32"));
      t33 = asyncio.createTask(queue0.get());
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "34", "BaseExceptionGroup", e);
      } else {
        log(me, "35", "BaseException", e);
        throw e;
      }
    }
    log(me, "36", await queue0.get());
  } catch (e) {
    log(me, "37", "main failed", e);
  }
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
