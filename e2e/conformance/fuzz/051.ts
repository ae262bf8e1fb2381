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
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.65);
  log(me, "2");
  log(me, "3");
  await tlock0.acquire();
  try {
    try {
      log(me, "4");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "5", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
}
async function f1(me) {
  let t7, t9;
  log(me, "12", "starts");
  try {
    log(me, "6");
    t7 = asyncio.createTask(asyncio.sleep(0.38, "8"));
    await asyncio.sleep(0.76);
    t9 = asyncio.createTask(asyncio.toThread(w1, me + ".10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
    } else throw e;
  }
}
async function w0(me) {
  let thread17;
  log(me, "13", "starts");
  const cf14 = pool0.submit(w1, me + ".15");
  log(me, "16", cf14.cancel());
  try {
    thread17 = new threading.Thread({ target: w1, args: [me + ".18"] });
    thread17.start();
    await time.sleep(0.11);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
}
async function main(me) {
  await time.sleep(0.77);
  const thread20 = new threading.Thread({ target: w1, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.38);
  log(me, "22");
  const cf23 = pool0.submit(w1, me + ".24");
  try {
    log(me, "25", await cf23.result(0.58));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  await thread20.join(0.35);
  log(me, "27", thread20.isAlive());
  await thread20.join();
  log(me, "28");
  log(me, "29", "main ends");
}
await main("m");
log("", "over");
