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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(1.46);
  await time.sleep(1.32);
  try {
    await tlock0.acquire();
    try {
      await time.sleep(0.24);
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
}
async function w0(me) {
  let i4;
  log(me, "3", "starts");
  for (i4 of range(2)) {
    log(me, "5", i4);
    await tlock0.acquire();
    try {
      await time.sleep(1.4);
      log(me, "6");
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  try {
    log(me, "7");
    await time.sleep(1.01);
    await tlock0.acquire();
    try {
      log(me, "8");
    } finally {
      tlock0.release();
    }
    await tlock0.acquire();
    try {
      await time.sleep(1.19);
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  await tlock0.acquire();
  try {
    log(me, "10");
    log(me, "11");
  } finally {
    tlock0.release();
  }
  await time.sleep(0);
  log(me, "13", await w1(me + ".12"));
  log(me, "14", "main ends");
}
await main("m");
log("", "over");
