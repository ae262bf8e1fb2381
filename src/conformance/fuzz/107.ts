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
const queue0 = new asyncio.Queue(0);
async function f2(me) {
  log(me, "7", "starts");
  await asyncio.sleep(0.05);
  log(me, "1", await queue0.get());
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
  log(me, "3");
  const t4 = asyncio.createTask(asyncio.sleep(0.01, "5"));
  log(me, "6", queue0.qsize(), queue0.empty(), queue0.full());
}
async function f1(me) {
  let t8, t14;
  log(me, "15", "starts");
  try {
    t8 = asyncio.createTask(asyncio.sleep(0.1, "9"));
    log(me, "10", t8.cancel());
    log(me, "11", t8.cancel());
    log(me, "12");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      t14 = asyncio.createTask(queue0.get());
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t16;
  log(me, "21", "starts");
  try {
    t16 = asyncio.createTask(f2(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "19");
    await asyncio.sleep(0.09);
    log(me, "20");
  }
}
async function main(me) {
  let i24, t28;
  try {
    log(me, "22");
    log(me, "23");
    for (i24 of range(3)) {
      log(me, "25", i24);
      log(me, "26", asyncio.currentTask().uncancel());
    }
    log(me, "27", queue0.qsize(), queue0.empty(), queue0.full());
    t28 = asyncio.createTask(asyncio.sleep(0.12, "29"), { name: "t28" });
    try {
      try {
        queue0.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "30", e);
        } else throw e;
      }
      log(me, "31", await queue0.get());
      t28.addDoneCallback(fail);
      await asyncio.sleep(0.07);
    } catch (e) {
      if (true) {
        log(me, "32", "BaseException", e);
        throw e;
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "33", "RuntimeError", e);
      } else throw e;
    }
    log(me, "34", asyncio.currentTask().cancelling());
    log(me, "35");
    await asyncio.sleep(0.05);
    asyncio.getRunningLoop().callSoon(fail, me + ".36");
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
