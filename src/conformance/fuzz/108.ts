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
const tbarrier0 = new threading.Barrier(2);
async function w2(me) {
  let i4;
  log(me, "1", "starts");
  await time.sleep(0.1);
  try {
    log(me, "2", await tbarrier0.wait(0.16));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  tbarrier0.abort();
  for (i4 of range(2)) {
    log(me, "5", i4);
    return me + ".6";
  }
}
async function w1(me) {
  log(me, "7", "starts");
  log(me, "8");
  try {
    log(me, "9", await tbarrier0.wait(0.07));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "10", e);
    } else throw e;
  }
  await time.sleep(0.36);
  const thread11 = new threading.Thread({ target: w2, args: [me + ".12"] });
  thread11.start();
  await time.sleep(0.11);
}
async function w0(me) {
  log(me, "13", "starts");
  log(me, "14");
  const thread15 = new threading.Thread({ target: w2, args: [me + ".16"] });
  thread15.start();
  await time.sleep(0.3);
}
async function f0(me) {
  let t17, i19, t21;
  log(me, "28", "starts");
  try {
    t17 = asyncio.createTask(asyncio.sleep(0.29, "18"));
    for (i19 of range(2)) {
      log(me, "20", i19);
      t21 = asyncio.createTask(asyncio.sleep(0, "22"));
    }
    try {
      log(me, "23", await tbarrier0.wait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "24", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "25", "CancelledError", e);
      log(me, "27", t17.cancel("c26"));
      throw e;
    } else throw e;
  }
}
async function main(me) {
  log(me, "29");
  const thread30 = new threading.Thread({ target: w0, args: [me + ".31"] });
  thread30.start();
  await time.sleep(0.15);
  await thread30.join();
  log(me, "32");
  await time.sleep(0.03);
  log(me, "33", "main ends");
}
await main("m");
log("", "over");
