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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function* gen0(me) {
  try {
    await asyncio.sleep(0.1);
    yield me + "1";
    throw new asyncio.ValueError(me + "2");
  } finally {
    log(me, "3");
  }
}
async function* gen1(me) {
  let sent7;
  try {
    await asyncio.sleep(0.04);
    yield me + "5";
    yield me + "6";
    sent7 = yield me + "8";
    log(me, "9", sent7);
  } finally {
    log(me, "10");
  }
}
const queue0 = new asyncio.Queue(0);
async function f1(me) {
  log(me, "19", "starts");
  const t12 = asyncio.createTask(queue0.join());
  log(me, "13");
  var0.set(me + "14");
  log(me, "16", t12.cancel("c15"));
  log(me, "17", t12.cancel());
  if (t12.done() && (!t12.cancelled())) {
    log(me, "18", t12.exception());
  }
}
async function f0(me) {
  let i24, t26;
  log(me, "35", "starts");
  var0.set(me + "20");
  const token21 = var0.set(me + "22");
  var0.set(me + "23");
  for (i24 of range(3)) {
    log(me, "25", i24);
    t26 = asyncio.createTask(asyncio.sleep(0.1, "27"));
  }
  try {
    throw new asyncio.ValueError(me + "28");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      throw e;
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "30", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "31");
    await asyncio.sleep(0);
    log(me, "32");
  }
  const t33 = asyncio.createTask(queue0.put("c34"));
}
async function main(me) {
  let t39, t44, context47, t48;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "37", await queue0.put("b36"));
    await asyncio.sleep(0.04);
    log(me, "38");
    t39 = asyncio.createTask(f1(me + ".40"));
    log(me, "41", t39.uncancel());
    try {
      log(me, "42", t39.result());
    } catch (e) {
      log(me, "43", e);
    }
    t44 = asyncio.createTask(queue0.get());
    log(me, "46", await asyncio.sleep(0, "45"));
    context47 = contextvars.copyContext();
    t48 = asyncio.createTask(f1(me + ".49"), { context: context47 });
    context47.run(() => log(me, "50", var0.get()));
    log(me, "51", asyncio.currentTask().cancelling());
    asyncio.getRunningLoop().callSoon(() => log(me, "52", var0.get()));
  } catch (e) {
    log(me, "53", "main failed", e);
  }
  log(me, "54", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
