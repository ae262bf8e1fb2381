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
const tlock0 = new threading.Lock();
const tqueue0 = new queue.PriorityQueue(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2");
  if (await tlock0.acquire({ timeout: 1.06 })) {
    try {
      try {
        log(me, "3", await tqueue0.get({ timeout: 0.14 }));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "4", e);
        } else throw e;
      }
      throw new asyncio.ValueError(me + ".5");
    } finally {
      tlock0.release();
    }
  }
}
function w0(me) {
  log(me, "6", "starts");
  log(me, "7");
  const cf8 = pool0.submit(w1, me + ".9");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "10", e);
    } else throw e;
  }
  throw new asyncio.ValueError(me + ".11");
}
async function f0(me) {
  log(me, "16", "starts");
  try {
    try {
      log(me, "12", await tqueue0.get({ timeout: 0.57 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "13", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "14", "CancelledError", e);
      return me + "15";
    } else throw e;
  }
}
async function main(me) {
  try {
    log(me, "18", await asyncio.run(f0(me + ".17")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  await time.sleep(1.32);
  log(me, "20");
  log(me, "21");
  log(me, "22", "main ends");
}
await main("m");
log("", "over");
