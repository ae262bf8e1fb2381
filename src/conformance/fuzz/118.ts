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
const queue0 = new asyncio.PriorityQueue(0);
async function f2(me) {
  let n5;
  log(me, "13", "starts");
  await asyncio.sleep(0);
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
  log(me, "3", await queue0.put("b2"));
  n5 = 0;
  async function inner4(me) {
    n5 += 1;
    log(me, "6", n5);
    try {
      await asyncio.sleep(0.29);
      try {
        log(me, "7", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "8", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "9", "CancelledError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "10", "BaseExceptionGroup", e);
      } else throw e;
    } finally {
      log(me, "11");
      await asyncio.sleep(0.53);
      log(me, "12");
    }
  }
}
async function f1(me) {
  log(me, "21", "starts");
  const t14 = asyncio.createTask(asyncio.sleep(0.75, "15"));
  try {
    await asyncio.sleep(0.87);
    log(me, "16");
  } catch (e) {
    if (true) {
      log(me, "17", "BaseException", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "18", "RuntimeError", e);
      await asyncio.sleep(0.32);
    } else throw e;
  }
  log(me, "19", t14.done(), t14.cancelled(), t14.cancelling());
  if (t14.done() && (!t14.cancelled())) {
    log(me, "20", t14.exception());
  }
}
async function f0(me) {
  let f23;
  log(me, "24", "starts");
  try {
    await asyncio.sleep(0.85);
    await asyncio.sleep(0.72);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      await asyncio.sleep(0);
      f23 = asyncio.getRunningLoop().createFuture();
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let i25, t27;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    for (i25 of range(2)) {
      log(me, "26", i25);
      t27 = asyncio.createTask(queue0.get());
      await asyncio.sleep(0.8);
    }
    log(me, "28", queue0.qsize(), queue0.empty(), queue0.full());
    await asyncio.sleep(0.24);
    log(me, "29");
    await asyncio.sleep(0.56);
  } catch (e) {
    log(me, "30", "main failed", e);
  }
  log(me, "31", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
