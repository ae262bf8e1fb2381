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
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.PriorityQueue(2);
function w1(me) {
  log(me, "1", "starts");
  log(me, "2");
  try {
    log(me, "3", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  log(me, "5");
  log(me, "6");
}
async function w0(me) {
  log(me, "7", "starts");
  await time.sleep(0.01);
}
async function f0(me) {
  log(me, "12", "starts");
  await time.sleep(0.36);
  log(me, "9", await asyncio.gather(asyncio.shield(asyncio.shield(asyncio.sleep(0.1, "8"))), { returnExceptions: true }));
  const t10 = asyncio.ensureFuture(asyncio.sleep(0.19, "11"));
}
async function main(me) {
  if (await tlock0.acquire({ timeout: 0.36 })) {
    try {
      try {
        await tqueue0.put("b13", { timeout: 0.37 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "14", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
  const thread15 = new threading.Thread({ target: w0, args: [me + ".16"] });
  thread15.start();
  await time.sleep(0.37);
  await time.sleep(0.02);
  try {
    await tqueue0.put("a17", { timeout: 0.27 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  try {
    log(me, "19", await tbarrier0.wait(0.15));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  try {
    log(me, "22", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  log(me, "24");
  try {
    await tqueue0.put("a25", { timeout: 0.38 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  log(me, "27", "main ends");
}
await main("m");
log("", "over");
