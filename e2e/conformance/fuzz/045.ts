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
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.85);
}
async function w0(me) {
  let cf3, cf5;
  log(me, "2", "starts");
  if (await tlock0.acquire({ timeout: 0.76 })) {
    try {
      cf3 = pool0.submit(w1, me + ".4");
      cf5 = pool0.submit(w1, me + ".6");
    } finally {
      tlock0.release();
    }
  }
  const thread7 = new threading.Thread({ target: w1, args: [me + ".8"] });
  thread7.start();
  await time.sleep(0.57);
}
async function main(me) {
  let cf10, thread15, thread21;
  try {
    await time.sleep(0.34);
    try {
      await pool0.shutdown({ cancelFutures: true });
      log(me, "9");
      cf10 = pool0.submit(w1, me + ".11");
      try {
        log(me, "12", await cf10.result(0.52));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "13", e);
        } else throw e;
      }
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "14", e);
      } else throw e;
    }
    thread15 = new threading.Thread({ target: w1, args: [me + ".16"] });
    thread15.start();
    await time.sleep(0.59);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  await tlock0.acquire();
  try {
    log(me, "18");
  } finally {
    tlock0.release();
  }
  try {
    log(me, "19");
    await tlock0.acquire();
    try {
      await time.sleep(0.28);
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.28 })) {
    try {
      thread21 = new threading.Thread({ target: w0, args: [me + ".22"] });
      thread21.start();
    } finally {
      tlock0.release();
    }
  }
  await time.sleep(0.57);
  log(me, "23");
  if (await tlock0.acquire({ timeout: 0.69 })) {
    try {
      try {
        log(me, "24");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "25", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
  log(me, "26", "main ends");
}
await main("m");
log("", "over");
