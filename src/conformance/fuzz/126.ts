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
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
async function w2(me) {
  log(me, "1", "starts");
  log(me, "2", await tevent0.wait(1.13));
  tevent0.set();
  try {
    log(me, "3", await tevent0.wait(0.47));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
async function w1(me) {
  log(me, "5", "starts");
  tevent0.set();
  tevent0.set();
  log(me, "6", await tevent0.wait(1.04));
  tevent0.set();
}
async function w0(me) {
  log(me, "7", "starts");
  await tlock0.acquire();
  try {
    log(me, "8");
    log(me, "9", await tevent0.wait(0.24));
  } finally {
    tlock0.release();
  }
  await time.sleep(0.63);
}
async function f0(me) {
  log(me, "13", "starts");
  try {
    log(me, "11", await asyncio.waitFor(asyncio.sleep(0, "10"), 0.05));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  await time.sleep(1.44);
  try {
    try {
      log(me, "15", await asyncio.run(f0(me + ".14")));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  log(me, "18", await tevent0.wait(1.34));
  tevent0.clear();
  const thread19 = new threading.Thread({ target: w0, args: [me + ".20"] });
  thread19.start();
  await time.sleep(0.56);
  await tlock0.acquire();
  try {
    await thread19.join();
    log(me, "21");
    try {
      log(me, "22", await tbarrier0.wait(1.16));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "23", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  await thread19.join();
  log(me, "24");
  await time.sleep(0);
  await tlock0.acquire();
  try {
    await thread19.join();
    log(me, "25");
  } finally {
    tlock0.release();
  }
  log(me, "26", "main ends");
}
await main("m");
log("", "over");
