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
async function send_in(generator, value) {
  const { value: answer, done } = await generator.next(value);
  return done ? "end" : answer;
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
  yield me + "1";
}
async function f1(me) {
  let f5;
  log(me, "7", "starts");
  try {
    log(me, "2", await asyncio.shield(asyncio.shield(asyncio.gather())));
    log(me, "3", asyncio.currentTask().uncancel());
    log(me, "4", asyncio.currentTask().cancel());
    f5 = asyncio.getRunningLoop().createFuture();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "6", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let x11, gen_13;
  log(me, "26", "starts");
  log(me, "9", await f1(me + ".8"));
  for await (x11 of gen0(me + ".10")) {
    log(me, "12", x11);
    gen_13 = keep(gen0(me + ".14"));
    log(me, "15", await advance(gen_13));
    var0.set(me + "16");
  }
  try {
    log(me, "17", var0.get());
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "18", "ValueError", e);
    } else throw e;
  }
  const g19 = asyncio.shield(asyncio.sleep(0, "20"));
  asyncio.getRunningLoop().callLater(0.05, g19.cancel.bind(g19));
  try {
    log(me, "24", await g19);
  } catch (e) {
    log(me, "25", "BaseException", e);
    throw e;
  }
}
async function main(me) {
  let i31, context34, t35, x41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  var0.set(me + "27");
  await asyncio.sleep(0.02);
  const context28 = contextvars.copyContext();
  asyncio.getRunningLoop().callLater(0.11, { context: context28 }, var0.set.bind(var0), me + "29");
  asyncio.getRunningLoop().callLater(0.12, { context: context28 }, () => log(me, "30", var0.get()));
  for (i31 of range(3)) {
    log(me, "32", i31);
    log(me, "33");
    context34 = contextvars.copyContext();
    t35 = asyncio.createTask(asyncio.sleep(0.03, "36"), { context: context34 });
    context34.run(() => log(me, "37", var0.get()));
  }
  log(me, "39", await f0(me + ".38"));
  try {
    for await (x41 of gen0(me + ".40")) {
      log(me, "42", x41);
    }
    await asyncio.sleep(0.02);
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "43", "RuntimeError", e);
    } else throw e;
  }
  const token44 = var0.set(me + "45");
  log(me, "46", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
