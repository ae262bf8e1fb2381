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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const bounded0 = new asyncio.BoundedSemaphore(3);
const lock0 = new asyncio.Lock();
async function f0(me) {
  log(me, "12", "starts");
  log(me, "1", var0.get());
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "2", var0.get());
    try {
      try {
        log(me, "4", await asyncio.sleep(0.03, "3"));
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "5", "RuntimeError", e);
        } else throw e;
      }
      log(me, "9", await asyncio.gather(asyncio.sleep(0.01, "6"), asyncio.sleep(0.03, "7"), asyncio.sleep(0.01, "8")));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "10", "ValueError", e);
      } else if (e instanceof asyncio.TimeoutError) {
        log(me, "11", "TimeoutError", e);
      } else throw e;
    }
  });
}
async function main(me) {
  let i16, token22;
  const token13 = var0.set(me + "14");
  log(me, "15", asyncio.currentTask().cancelling());
  try {
    for (i16 of range(3)) {
      log(me, "17", i16);
      log(me, "18");
      log(me, "19", bounded0.locked());
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "20", "ValueError", e);
      log(me, "21");
      token22 = var0.set(me + "23");
    } else throw e;
  }
  await asyncio.sleep(0.03);
  log(me, "25", await f0(me + ".24"));
  log(me, "26", bounded0.locked());
  log(me, "27", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
