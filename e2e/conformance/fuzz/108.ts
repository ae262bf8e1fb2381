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
const tqueue0 = new queue.PriorityQueue(1);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w0(me) {
  log(me, "1", "starts");
  await tqueue0.join();
  tevent0.clear();
}
async function main(me) {
  log(me, "2");
  try {
    await tqueue0.put("c3", { timeout: 0.22 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  log(me, "5");
  if (await tlock0.acquire({ timeout: 0.21 })) {
    try {
      try {
        log(me, "6", tqueue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "7", e);
        } else throw e;
      }
      await time.sleep(0.57);
    } finally {
      tlock0.release();
    }
  }
  try {
    try {
      log(me, "8", await tqueue0.get({ timeout: 0.13 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "9", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "10", e);
    } else throw e;
  }
  await tlock0.acquire();
  try {
    try {
      await tqueue0.put("a11", { timeout: 0.69 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "12", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  await time.sleep(0.87);
  log(me, "13", "main ends");
}
await main("m");
log("", "over");
