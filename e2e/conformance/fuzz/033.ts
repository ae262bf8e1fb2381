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
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
async function w1(me) {
  log(me, "1", "starts");
  if (await tlock0.acquire({ timeout: 0.25 })) {
    try {
      await time.sleep(0.26);
      try {
        tevent0.set();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "2", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function w0(me) {
  log(me, "3", "starts");
  log(me, "4");
  await tlock0.acquire();
  try {
    log(me, "6", await w1(me + ".5"));
  } finally {
    tlock0.release();
  }
  log(me, "7");
}
async function f0(me) {
  let t10;
  log(me, "17", "starts");
  try {
    if (await tlock0.acquire({ timeout: 0.4 })) {
      try {
        try {
          log(me, "9", await asyncio.sleep(0.29, "8"));
          t10 = asyncio.createTask(asyncio.sleep(0.24, "11"));
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "12", "CancelledError", e);
            throw e;
          } else if (e instanceof asyncio.BaseExceptionGroup) {
            log(me, "13", "BaseExceptionGroup", e);
          } else throw e;
        } finally {
          log(me, "14");
        }
      } finally {
        tlock0.release();
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "16");
  }
}
async function main(me) {
  await time.sleep(0.36);
  await time.sleep(0.32);
  log(me, "18");
  try {
    log(me, "20", await asyncio.run(f0(me + ".19")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", e);
    } else throw e;
  }
  await time.sleep(0);
  log(me, "22", "main ends");
}
await main("m");
log("", "over");
