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
async function f2(me) {
  let t3, t5;
  log(me, "9", "starts");
  try {
    log(me, "1", asyncio.currentTask().uncancel());
    log(me, "2");
    t3 = asyncio.createTask(asyncio.sleep(0.62, "4"));
    t5 = asyncio.createTask(asyncio.sleep(0.62, "6"));
    log(me, "7");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "16", "starts");
  const t10 = asyncio.createTask(f2(me + ".11"));
  const t12 = asyncio.createTask(asyncio.sleep(0, "13"));
  log(me, "14", t10.done(), t10.cancelled(), t10.cancelling());
  log(me, "15");
}
async function f0(me) {
  log(me, "22", "starts");
  log(me, "17");
  log(me, "19", await f1(me + ".18"));
  await asyncio.sleep(0.56);
  log(me, "21", await f1(me + ".20"));
}
async function main(me) {
  let i24, t30, t39;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "23");
    try {
      try {
        for (i24 of range(2)) {
          log(me, "25", i24);
          log(me, "26", asyncio.currentTask().uncancel());
        }
        log(me, "28", await f2(me + ".27"));
        log(me, "29", asyncio.currentTask().getName());
        t30 = asyncio.createTask(f1(me + ".31"));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "32", "Exception", e);
          log(me, "33");
          log(me, "35", await f0(me + ".34"));
        } else throw e;
      } finally {
        log(me, "36");
      }
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "37", "RuntimeError", e);
      } else throw e;
    } finally {
      log(me, "38");
    }
    t39 = asyncio.createTask(asyncio.sleep(0.35, "40"));
    log(me, "41", asyncio.currentTask().cancelling());
    log(me, "42", asyncio.currentTask().cancelling());
    await asyncio.sleep(0.1);
    log(me, "44", t39.cancel("c43"));
  } catch (e) {
    log(me, "45", "main failed", e);
  }
  log(me, "46", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
