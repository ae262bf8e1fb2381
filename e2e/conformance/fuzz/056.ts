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
async function f2(me) {
  let tg4, t5;
  log(me, "14", "starts");
  log(me, "1", var0.get());
  log(me, "3", await asyncio.sleep(0.02, "2"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg4_) => {
    tg4 = tg4_;
    t5 = tg4.createTask(asyncio.sleep(0.03, "6"));
    asyncio.getRunningLoop().callLater(0.03, log, me, "7");
    if (t5.done() && (!t5.cancelled())) {
      log(me, "8", t5.exception());
    }
    asyncio.getRunningLoop().callLater(0.02, () => log(me, "9") || tg4.createTask(asyncio.sleep(0.03, "10")));
  });
  const h11 = asyncio.getRunningLoop().callLater(0.03, log, me, "12");
  asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
}
async function f1(me) {
  let t21, t23;
  log(me, "28", "starts");
  try {
    log(me, "15");
    log(me, "17", await f2(me + ".16"));
    log(me, "19", await f2(me + ".18"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg20) => {
      t21 = tg20.createTask(f2(me + ".22"));
      t23 = tg20.createTask(f2(me + ".24"));
      log(me, "26", t23.cancel("c25"));
    });
    await asyncio.sleep(0.02);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t31;
  log(me, "34", "starts");
  try {
    log(me, "30", await f2(me + ".29"));
    t31 = asyncio.createTask(f1(me + ".32"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "33", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t42;
  const t35 = asyncio.createTask(f2(me + ".36"));
  log(me, "37", asyncio.currentTask().uncancel());
  log(me, "38", await t35);
  log(me, "40", t35.cancel("c39"));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg41) => {
      t42 = tg41.createTask(f2(me + ".43"));
      log(me, "44");
    });
    throw new asyncio.RuntimeError(me + "45");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "46", "ValueError", e);
      await asyncio.sleep(0.01);
    } else throw e;
  }
  log(me, "47", t35.cancel());
  log(me, "48", t35.uncancel());
  const t49 = asyncio.createTask(f2(me + ".50"));
  log(me, "52", await f0(me + ".51"));
  log(me, "53", var0.get());
  const token54 = var0.set(me + "55");
  log(me, "56", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
