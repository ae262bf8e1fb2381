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
const tqueue0 = new queue.LifoQueue(1);
function w1(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3");
}
async function f1(me) {
  let t4, c7, c10;
  log(me, "14", "starts");
  try {
    t4 = asyncio.createTask(asyncio.sleep(0.01, "5"), { name: "t4" });
    log(me, "6", t4.done(), t4.cancelled(), t4.cancelling());
    for (c7 of asyncio.asCompleted([t4])) {
      try {
        log(me, "8", await c7);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "9", e);
        } else throw e;
      }
    }
    for (c10 of asyncio.asCompleted([t4])) {
      try {
        log(me, "11", await c10);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "12", e);
        } else throw e;
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "15", "starts");
  try {
    log(me, "17", await asyncio.run(f1(me + ".16")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  try {
    log(me, "19", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  throw new asyncio.ValueError(me + ".22");
}
async function main(me) {
  try {
    await time.sleep(0.1);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  try {
    log(me, "24", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  try {
    await tqueue0.put("a26", { timeout: 0.22 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
  log(me, "28", "main ends");
}
await main("m");
log("", "over");
