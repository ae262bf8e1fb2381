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
async function f0(me) {
  let h1;
  log(me, "5", "starts");
  try {
    h1 = asyncio.getRunningLoop().callLater(0.01, log, me, "2");
    throw new asyncio.RuntimeError(me + "3");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let i15, t19;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.03);
  const t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
  log(me, "9", t6.cancel("c8"));
  t6.addDoneCallback((t) => log(me, "10", t.cancelled()));
  try {
    log(me, "11", t6.result());
  } catch (e) {
    log(me, "12", e);
  }
  log(me, "13", await t6);
  log(me, "14", asyncio.currentTask().cancel());
  try {
    for (i15 of range(2)) {
      log(me, "16", i15);
      log(me, "17", asyncio.currentTask().cancelling());
      log(me, "18");
    }
    t19 = asyncio.createTask(asyncio.sleep(0.02, "20"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
      throw e;
    } else {
      log(me, "22", "BaseException", e);
      throw e;
    }
  }
  try {
    asyncio.getRunningLoop().callLater(0.01, t6.cancel.bind(t6));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
    } else throw e;
  }
  const t24 = asyncio.createTask(f0(me + ".25"));
  log(me, "26", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
