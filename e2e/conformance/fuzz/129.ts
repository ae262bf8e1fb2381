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
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2", await tevent0.wait(0.41));
  await time.sleep(0.61);
  try {
    log(me, "3");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "5", "starts");
  tevent0.set();
  log(me, "6");
  log(me, "7", await tevent0.wait(0.77));
  return me + ".8";
}
async function main(me) {
  tevent0.set();
  const thread9 = new threading.Thread({ target: w1, args: [me + ".10"] });
  thread9.start();
  await time.sleep(0.55);
  const thread11 = new threading.Thread({ target: w0, args: [me + ".12"] });
  thread11.start();
  await time.sleep(0.42);
  log(me, "13");
  log(me, "14", "main ends");
}
await main("m");
log("", "over");
