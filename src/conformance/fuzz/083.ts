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
async function f0(me) {
  let i4, t11;
  log(me, "17", "starts");
  const token1 = var0.set(me + "2");
  var0.set(me + "3");
  for (i4 of range(3)) {
    log(me, "5", i4);
    await asyncio.sleep(0.04);
    log(me, "7", asyncio.currentTask().cancel("c6"));
  }
  const t8 = asyncio.createTask(asyncio.sleep(0.06, "9"));
  log(me, "10", await t8);
  try {
    t11 = asyncio.createTask(asyncio.sleep(0.12, "12"));
    asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
    log(me, "14", await t8);
    var0.set(me + "15");
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "16", "BaseExceptionGroup", e);
    } else throw e;
  }
}
async function main(me) {
  let c27;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "18", asyncio.currentTask().cancelling());
  log(me, "20", await f0(me + ".19"));
  const context21 = contextvars.copyContext();
  const t22 = asyncio.createTask(f0(me + ".23"), { context: context21 });
  context21.run(() => log(me, "24", var0.get()));
  log(me, "26", await asyncio.shield(asyncio.sleep(0.07, "25")));
  for (c27 of asyncio.asCompleted([t22])) {
    try {
      log(me, "28", await c27);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "29", e);
      } else throw e;
    }
  }
  log(me, "30");
  log(me, "31");
  log(me, "32", t22.cancel());
  log(me, "33", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
