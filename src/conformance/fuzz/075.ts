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
  log(me, "10", "starts");
  const t6 = asyncio.createTask(asyncio.waitFor(asyncio.toThread(w0, me + ".7"), 0.25));
  asyncio.getRunningLoop().callLater(0.65, (...args) => t6.cancel(...args));
  t6.addDoneCallback((t) => log(me, "8", t.cancelled()));
  log(me, "9", await t6);
}
async function main(me) {
  let i11;
  for (i11 of range(2)) {
    log(me, "12", i11);
    log(me, "13", await tevent0.wait(0.83));
    log(me, "14");
  }
  try {
    log(me, "16", await asyncio.run(f0(me + ".15")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  const thread18 = new threading.Thread({ target: w0, args: [me + ".19"] });
  thread18.start();
  await time.sleep(0.69);
  await time.sleep(0.32);
  log(me, "20");
  await time.sleep(0.68);
  log(me, "21", "main ends");
}
await main("m");
log("", "over");
