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
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w2(me) {
  log(me, "1", "starts");
  throw new asyncio.ValueError(me + ".2");
}
async function f2(me) {
  log(me, "6", "starts");
  try {
    log(me, "3", await tbarrier0.wait(0.19));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  log(me, "5", asyncio.currentTask().uncancel());
}
async function w1(me) {
  let thread11;
  log(me, "7", "starts");
  log(me, "8");
  log(me, "10", w2(me + ".9"));
  await tlock0.acquire();
  try {
    thread11 = new threading.Thread({ target: w2, args: [me + ".12"] });
    thread11.start();
  } finally {
    tlock0.release();
  }
}
async function f1(me) {
  log(me, "20", "starts");
  try {
    log(me, "13");
    log(me, "15", await asyncio.toThread(w1, me + ".14"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "17", "RuntimeError", e);
    } else throw e;
  }
  const t18 = asyncio.createTask(f2(me + ".19"));
}
async function w0(me) {
  log(me, "21", "starts");
  const thread22 = new threading.Thread({ target: w1, args: [me + ".23"] });
  thread22.start();
  await time.sleep(0.13);
}
async function f0(me) {
  log(me, "29", "starts");
  try {
    log(me, "24");
    log(me, "26", await f2(me + ".25"));
    var0.set(me + "27");
    await time.sleep(0.35);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "28", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let thread43;
  log(me, "30");
  log(me, "31");
  const thread32 = new threading.Thread({ target: w2, args: [me + ".33"] });
  thread32.start();
  await time.sleep(0.15);
  const thread34 = new threading.Thread({ target: w1, args: [me + ".35"] });
  thread34.start();
  await time.sleep(0.01);
  log(me, "37", await w1(me + ".36"));
  try {
    log(me, "39", await asyncio.run(f2(me + ".38")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "40", e);
    } else throw e;
  }
  const thread41 = new threading.Thread({ target: w1, args: [me + ".42"] });
  thread41.start();
  await tlock0.acquire();
  try {
    thread43 = new threading.Thread({ target: w1, args: [me + ".44"] });
    thread43.start();
    await time.sleep(0.4);
  } finally {
    tlock0.release();
  }
  try {
    log(me, "45", await tbarrier0.wait(0.34));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "46", e);
    } else throw e;
  }
  log(me, "47", "main ends");
}
await main("m");
log("", "over");
