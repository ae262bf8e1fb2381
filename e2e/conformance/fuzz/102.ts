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
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
}
async function f0(me) {
  log(me, "6", "starts");
  try {
    await time.sleep(0.85);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "3", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.63);
    log(me, "5");
  }
}
async function main(me) {
  log(me, "7");
  await pool0.shutdown();
  log(me, "8");
  log(me, "9");
  log(me, "10", "main ends");
}
await main("m");
log("", "over");
