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
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  try {
    await time.sleep(0.82);
    log(me, "2");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4");
}
async function f1(me) {
  let n6;
  log(me, "13", "starts");
  try {
    n6 = 0;
    async function inner5(me) {
      n6 += 1;
      log(me, "7", n6);
      var0.set(me + "8");
      log(me, "9", var0.get());
    }
    log(me, "11", await inner5(me + ".10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  let cf16;
  log(me, "14", "starts");
  await time.sleep(0.41);
  try {
    log(me, "15");
    cf16 = pool0.submit(w1, me + ".17");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
}
async function main(me) {
  let thread19;
  if (await tlock0.acquire({ timeout: 0.52 })) {
    try {
      thread19 = new threading.Thread({ target: w1, args: [me + ".20"] });
      thread19.start();
      await time.sleep(0.11);
    } finally {
      tlock0.release();
    }
  }
  const thread21 = new threading.Thread({ target: w0, args: [me + ".22"] });
  thread21.start();
  try {
    await time.sleep(0.66);
    await time.sleep(0.11);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  await thread21.join(0.55);
  log(me, "24", thread21.isAlive());
  try {
    await tlock0.acquire();
    try {
      await time.sleep(0.1);
      await time.sleep(0.35);
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  log(me, "26", "main ends");
}
await main("m");
log("", "over");
