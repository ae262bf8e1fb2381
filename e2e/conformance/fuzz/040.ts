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
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const cond0 = new asyncio.Condition();
const items = [];
async function f0(me) {
  let t2;
  log(me, "7", "starts");
  try {
    log(me, "1", await event1.wait());
    await asyncio.asyncWith(lock0, async () => {
      t2 = asyncio.createTask(asyncio.sleep(0.1, "3"));
      await asyncio.sleep(0.11);
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "5");
    await asyncio.sleep(0.08);
    log(me, "6");
  }
}
async function main(me) {
  await asyncio.asyncWith(lock0, async () => {
    log(me, "9", await asyncio.sleep(0.08, "8"));
    log(me, "10", asyncio.currentTask().cancelling());
  });
  log(me, "12", await f0(me + ".11"));
  await asyncio.sleep(0.06);
  const t13 = asyncio.createTask(f0(me + ".14"), { name: "t13" });
  log(me, "15", t13.done(), t13.cancelled(), t13.cancelling());
  event0.set();
  log(me, "16", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
