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
async function* gen0(me) {
  yield me + "1";
  await asyncio.sleep(0.17);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
}
async function f1(me) {
  let x9, t11, f13;
  log(me, "18", "starts");
  log(me, "6", await asyncio.sleep(0.11, "5"));
  log(me, "7");
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".17")), async (gen_8) => {
    for await (x9 of gen_8) {
      log(me, "10", x9);
      try {
        t11 = asyncio.createTask(asyncio.sleep(0.24, "12"));
        f13 = asyncio.getRunningLoop().createFuture();
        log(me, "14", t11.uncancel());
        log(me, "15", f13.cancel());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "16", "Exception", e);
          throw e;
        } else throw e;
      }
    }
  });
}
async function f0(me) {
  log(me, "20", "starts");
  return me + "19";
}
async function main(me) {
  let x24, d26, p27;
  const t21 = asyncio.createTask(f0(me + ".22"));
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".29")), async (gen_23) => {
    for await (x24 of gen_23) {
      log(me, "25", x24);
      [d26, p27] = await asyncio.wait([t21], { returnWhen: asyncio.ALL_COMPLETED });
      log(me, "28", [...d26].includes(t21));
    }
  });
  await asyncio.sleep(0.35);
  const t30 = asyncio.createTask(f0(me + ".31"));
  log(me, "32", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
