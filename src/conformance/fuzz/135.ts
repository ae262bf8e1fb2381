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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.LifoQueue(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
async function w0(me) {
  log(me, "1", "starts");
  tevent0.set();
  try {
    await tlock0.acquire();
    try {
      await time.sleep(0.39);
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
}
async function main(me) {
  try {
    log(me, "3", await tqueue0.get({ timeout: 0.69 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  try {
    log(me, "5", await tqueue0.get({ timeout: 0.62 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", e);
    } else throw e;
  }
  await tlock0.acquire();
  try {
    try {
      log(me, "7", await tqueue0.get({ timeout: 0.12 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "8", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  await time.sleep(0.53);
  log(me, "9", "main ends");
}
await main("m");
log("", "over");
