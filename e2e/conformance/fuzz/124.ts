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
async function* gen0(me) {
  let sent2, sent5;
  try {
    await asyncio.sleep(0.35);
    yield me + "1";
    sent2 = yield me + "3";
    log(me, "4", sent2);
    await asyncio.sleep(0.02);
    sent5 = yield me + "6";
    log(me, "7", sent5);
  } finally {
    log(me, "8", var0.get());
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let i13, t18, x21;
  log(me, "26", "starts");
  log(me, "12", await asyncio.sleep(0.14, "11"));
  for (i13 of range(2)) {
    log(me, "14", i13);
    try {
      log(me, "16", await asyncio.sleep(0.03, "15"));
      await asyncio.sleep(0.02);
    } catch (e) {
      log(me, "17", "BaseException", e);
      throw e;
    }
    t18 = asyncio.createTask(asyncio.sleep(0.18, "19"));
  }
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_20) => {
    for await (x21 of gen_20) {
      log(me, "22", x21);
      log(me, "24", await asyncio.sleep(0.12, "23"));
    }
  });
}
async function f1(me) {
  let t27;
  log(me, "30", "starts");
  try {
    t27 = asyncio.createTask(f2(me + ".28"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "39", "starts");
  log(me, "32", await f2(me + ".31"));
  const t33 = asyncio.createTask(f2(me + ".34"));
  asyncio.getRunningLoop().callLater(0.32, t33.cancel.bind(t33));
  log(me, "35", var0.get());
  var0.set(me + "36");
  const token37 = var0.set(me + "38");
}
async function main(me) {
  let t42, gen_47, t50, t56;
  try {
    log(me, "41", await f1(me + ".40"));
    t42 = asyncio.createTask(f1(me + ".43"));
    asyncio.getRunningLoop().callSoon(() => log(me, "44", var0.get()));
    log(me, "46", await f0(me + ".45"));
    gen_47 = keep(gen0(me + ".48"));
    log(me, "49", await advance(gen_47));
    t50 = asyncio.createTask(f1(me + ".51"));
    log(me, "53", t50.cancel("c52"));
    log(me, "55", await send_in(gen_47, me + ".54"));
    t56 = asyncio.ensureFuture(f1(me + ".57"));
  } catch (e) {
    log(me, "58", "main failed", e);
  }
  log(me, "59", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
