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
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tevent0.wait(0.27));
  log(me, "4");
  try {
    await time.sleep(0.4);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function f0(me) {
  let t6;
  log(me, "14", "starts");
  try {
    t6 = asyncio.createTask(asyncio.toThread(w0, me + ".7"));
    log(me, "9", t6.cancel("c8"));
    log(me, "10", t6.cancel());
    t6.addDoneCallback((t) => log(me, "11", t.cancelled()));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      t6.addDoneCallback((t) => log(me, "13", t.cancelled()));
      throw e;
    } else throw e;
  }
}
async function main(me) {
  log(me, "15", await tevent0.wait(0.83));
  log(me, "16");
  try {
    log(me, "18", await asyncio.run(f0(me + ".17")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  const thread20 = new threading.Thread({ target: w0, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.69);
  await time.sleep(0.32);
  log(me, "22");
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
