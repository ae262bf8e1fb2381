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
const bounded0 = new asyncio.BoundedSemaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const lock0 = new asyncio.Lock();
async function* gen0(me) {
  yield me + "1";
  await asyncio.sleep(0.22);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
}
async function* gen1(me) {
  const sent5 = yield me + "6";
  log(me, "7", sent5);
}
async function f0(me) {
  let t12, mine8, rest9, x18, x21;
  log(me, "24", "starts");
  event0.clear();
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
      t12 = tg11.createTask(asyncio.sleep(0.09, "13"));
      log(me, "14", t12.uncancel());
      await asyncio.sleep(0.11);
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine8, rest9] = e.split(asyncio.BaseExceptionGroup);
      log(me, "10", mine8, rest9);
    } else throw e;
  }
  log(me, "15");
  log(me, "16");
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".23")), async (gen_17) => {
    for await (x18 of gen_17) {
      log(me, "19", x18);
      await asyncio.sleep(0.24);
      for await (x21 of gen0(me + ".20")) {
        log(me, "22", x21);
      }
    }
  });
  await asyncio.sleep(0.36);
}
async function main(me) {
  const t25 = asyncio.createTask(f0(me + ".26"));
  log(me, "28", await f0(me + ".27"));
  const t29 = asyncio.createTask(event0.wait());
  const t30 = asyncio.createTask(f0(me + ".31"));
  await asyncio.sleep(0.21);
  await asyncio.sleep(0.03);
  const t32 = asyncio.createTask(f0(me + ".33"), { name: "t32" });
  log(me, "34", t30.done(), t30.cancelled(), t30.cancelling());
  await asyncio.asyncWith(bounded0, async () => {
    event0.set();
    log(me, "35", t30.done(), t30.cancelled(), t30.cancelling());
    log(me, "36");
  });
  log(me, "37");
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
