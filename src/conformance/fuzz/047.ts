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
const barrier0 = new asyncio.Barrier(2);
async function f0(me) {
  let t1, t4, t6;
  log(me, "9", "starts");
  try {
    t1 = asyncio.createTask(barrier0.wait());
    log(me, "2", await asyncio.gather({ returnExceptions: true }));
    log(me, "3", await t1);
    t4 = asyncio.createTask(asyncio.sleep(0.27, "5"));
    t6 = asyncio.createTask(asyncio.sleep(0.6, "7"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let n12;
  log(me, "10", asyncio.currentTask().cancel());
  n12 = 0;
  async function inner11(me) {
    n12 += 1;
    log(me, "13", n12);
    log(me, "15", await f0(me + ".14"));
  }
  const t16 = asyncio.createTask(f0(me + ".17"));
  log(me, "18", t16.uncancel());
  log(me, "19", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
