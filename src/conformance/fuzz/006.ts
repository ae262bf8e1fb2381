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
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.24);
  await time.sleep(0.29);
  throw new asyncio.ValueError(me + ".2");
}
async function w0(me) {
  log(me, "3", "starts");
  log(me, "4");
  log(me, "5", await tevent0.wait());
}
async function main(me) {
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"] });
  thread6.start();
  await time.sleep(0.26);
  log(me, "8");
  log(me, "9");
  try {
    log(me, "10", await tevent0.wait(0.27));
    log(me, "11", await tevent0.wait());
    log(me, "12");
    log(me, "14", await w1(me + ".13"));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  await time.sleep(0.31);
  log(me, "16", await tevent0.wait(0.17));
  await thread6.join(0.23);
  log(me, "17", thread6.isAlive());
  await thread6.join(0);
  log(me, "18", thread6.isAlive());
  await time.sleep(0.3);
  log(me, "19", "main ends");
}
await main("m");
log("", "over");
