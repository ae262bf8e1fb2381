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
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w0(me) {
  log(me, "1", "starts");
  try {
    await tqueue0.put("a2", { timeout: 0.02 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  await time.sleep(1.29);
  try {
    log(me, "4");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function main(me) {
  tevent0.set();
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"], daemon: true });
  thread6.start();
  await time.sleep(0.51);
  await time.sleep(1.48);
  await time.sleep(1.46);
  log(me, "8");
  log(me, "9", "main ends");
}
await main("m");
log("", "over");
