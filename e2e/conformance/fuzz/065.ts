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
const queue0 = new asyncio.LifoQueue(1);
const queue1 = new asyncio.LifoQueue(2);
async function f0(me) {
  log(me, "2", "starts");
  log(me, "1");
}
async function main(me) {
  let t4, t7;
  try {
    await asyncio.sleep(0.34);
    await asyncio.sleep(0.06);
    log(me, "3");
    t4 = asyncio.createTask(f0(me + ".5"), { name: "t4" });
    log(me, "6");
    t7 = asyncio.createTask(f0(me + ".8"));
    log(me, "9", t4.cancel());
    log(me, "11", await f0(me + ".10"));
    if (t4.done() && (!t4.cancelled())) {
      log(me, "12", t4.exception());
    }
  } catch (e) {
    log(me, "13", "main failed", e);
  }
  log(me, "14", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
