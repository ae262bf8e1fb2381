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
  let token4;
  log(me, "8", "starts");
  try {
    log(me, "2", await asyncio.shield(asyncio.shield(asyncio.gather())));
    log(me, "3", asyncio.currentTask().cancel());
    token4 = var0.set(me + "5");
    var0.set(me + "6");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let x12, gen_14, f17;
  log(me, "27", "starts");
  log(me, "10", await f1(me + ".9"));
  for await (x12 of gen0(me + ".11")) {
    log(me, "13", x12);
    gen_14 = keep(gen0(me + ".15"));
    log(me, "16", await advance(gen_14));
    f17 = asyncio.getRunningLoop().createFuture();
  }
  try {
    log(me, "18", var0.get());
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "19", "ValueError", e);
    } else throw e;
  }
  const g20 = asyncio.shield(asyncio.sleep(0, "21"));
  asyncio.getRunningLoop().callLater(0.05, g20.cancel.bind(g20));
  try {
    log(me, "25", await g20);
  } catch (e) {
    log(me, "26", "BaseException", e);
    throw e;
  }
}
async function main(me) {
  let d36, p37;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  var0.set(me + "28");
  await asyncio.sleep(0.02);
  const context29 = contextvars.copyContext();
  const t30 = asyncio.createTask(f1(me + ".31"), { context: context29 });
  context29.run(() => log(me, "32", var0.get()));
  const t33 = asyncio.createTask(f1(me + ".34"));
  log(me, "35");
  [d36, p37] = await asyncio.wait([t30], { returnWhen: asyncio.FIRST_COMPLETED, timeout: 0.12 });
  log(me, "38", [...d36].includes(t30));
  log(me, "40", await f0(me + ".39"));
  log(me, "41", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
