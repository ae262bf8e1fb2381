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
async function f1(me) {
  let t1, i6;
  log(me, "13", "starts");
  try {
    t1 = asyncio.createTask(asyncio.sleep(0.05, "2"));
    log(me, "3", await t1);
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "4", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
  for (i6 of range(3)) {
    log(me, "7", i6);
    log(me, "9", await asyncio.sleep(0.05, "8"));
    log(me, "10", asyncio.currentTask().cancelling());
  }
  const t11 = asyncio.createTask(asyncio.sleep(0.1, "12"));
}
async function f0(me) {
  log(me, "19", "starts");
  try {
    log(me, "15", asyncio.currentTask().cancel("c14"));
    log(me, "17", await f1(me + ".16"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let i26, i36, t38;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const f20 = asyncio.getRunningLoop().createFuture();
  log(me, "21");
  log(me, "22", f20);
  await asyncio.sleep(0.39);
  asyncio.getRunningLoop().callSoon(() => f20.done() || f20.setResult("23"));
  for (i26 of range(3)) {
    log(me, "27", i26);
    asyncio.getRunningLoop().callLater(0.08, () => f20.done() || f20.setResult("28"));
    try {
      asyncio.getRunningLoop().callLater(0.38, f20.cancel.bind(f20));
      log(me, "34", asyncio.currentTask().cancel());
      await asyncio.sleep(0.3);
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "35", "BaseExceptionGroup", e);
      } else throw e;
    }
  }
  for (i36 of range(3)) {
    log(me, "37", i36);
    t38 = asyncio.createTask(f1(me + ".39"));
    log(me, "40", t38.cancel());
  }
  await asyncio.sleep(0.36);
  try {
    log(me, "41");
    log(me, "42", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "43", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "44");
  }
  log(me, "45", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
