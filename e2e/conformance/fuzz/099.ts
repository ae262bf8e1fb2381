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
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
async function w0(me) {
  log(me, "1", "starts");
  await tlock0.acquire();
  try {
    await time.sleep(0.26);
    log(me, "2");
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.45 })) {
    try {
      await time.sleep(0);
    } finally {
      tlock0.release();
    }
  }
}
async function f0(me) {
  let i3;
  log(me, "6", "starts");
  try {
    for (i3 of range(3)) {
      log(me, "4", i3);
      await tlock0.acquire();
      try {
        await asyncio.sleep(0.11);
        await asyncio.sleep(0.23);
      } finally {
        tlock0.release();
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let pool18, cf19;
  try {
    log(me, "8", await asyncio.run(f0(me + ".7")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  log(me, "11", await w0(me + ".10"));
  const thread12 = new threading.Thread({ target: w0, args: [me + ".13"] });
  thread12.start();
  await time.sleep(0.78);
  const cf14 = pool0.submit(w0, me + ".15");
  try {
    log(me, "16", await cf14.result(0.5));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  pool18 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
  try {
    cf19 = pool18.submit(w0, me + ".20");
  } finally {
    await pool18.shutdown();
  }
  log(me, "21", cf19.done());
  try {
    log(me, "22", await tbarrier0.wait(0.71));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  log(me, "24");
  log(me, "25", "main ends");
}
await main("m");
log("", "over");
