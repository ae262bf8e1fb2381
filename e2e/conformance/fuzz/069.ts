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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
async function w2(me) {
  log(me, "1", "starts");
  await tlock0.acquire();
  try {
    log(me, "2");
    tevent0.clear();
  } finally {
    tlock0.release();
  }
  log(me, "3");
}
function w1(me) {
  log(me, "4", "starts");
  log(me, "5");
}
async function f1(me) {
  log(me, "9", "starts");
  try {
    await time.sleep(0.43);
    log(me, "7", await asyncio.waitFor(asyncio.sleep(1.32, "6"), 0.67));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "10", "starts");
  await time.sleep(1.04);
  const thread11 = new threading.Thread({ target: w2, args: [me + ".12"] });
  thread11.start();
  log(me, "13", await tevent0.wait(0.52));
}
async function f0(me) {
  log(me, "21", "starts");
  const t14 = asyncio.createTask(f1(me + ".15"), { name: "t14" });
  try {
    t14.addDoneCallback((t) => log(me, "16", t.cancelled()));
    if (t14.done() && (!t14.cancelled())) {
      log(me, "17", t14.exception());
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "18", "ValueError", e);
    } else throw e;
  } finally {
    log(me, "19");
    await asyncio.sleep(1.17);
    log(me, "20");
  }
}
async function main(me) {
  log(me, "22");
  await tlock0.acquire();
  try {
    await time.sleep(0.92);
  } finally {
    tlock0.release();
  }
  tevent0.set();
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
