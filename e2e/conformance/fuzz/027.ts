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
const tbarrier0 = new threading.Barrier(2);
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(0.02);
  if (await tlock0.acquire({ timeout: 0.23 })) {
    try {
      await time.sleep(0.19);
      await time.sleep(0.25);
    } finally {
      tlock0.release();
    }
  }
}
async function f2(me) {
  let t4;
  log(me, "12", "starts");
  try {
    try {
      log(me, "2", asyncio.currentTask().uncancel());
      log(me, "3", var0.get());
      t4 = asyncio.createTask(asyncio.sleep(0.2, "5"));
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "6", "CancelledError", e);
      } else if (asyncio.isException(e)) {
        log(me, "7", "Exception", e);
      } else throw e;
    } finally {
      log(me, "8");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "9", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "10");
    await asyncio.sleep(0.08);
    log(me, "11");
  }
}
async function w1(me) {
  log(me, "13", "starts");
  const thread14 = new threading.Thread({ target: w2, args: [me + ".15"] });
  thread14.start();
  await time.sleep(0.16);
  await time.sleep(0.1);
  const thread16 = new threading.Thread({ target: w2, args: [me + ".17"] });
  thread16.start();
  await time.sleep(0.08);
  try {
    log(me, "19", await asyncio.run(f2(me + ".18")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
}
function w0(me) {
  log(me, "21", "starts");
  throw new asyncio.ValueError(me + ".22");
}
async function f0(me) {
  log(me, "26", "starts");
  if (await tlock0.acquire({ timeout: 0.24 })) {
    try {
      log(me, "24", await asyncio.sleep(0.18, "23"));
    } finally {
      tlock0.release();
    }
  }
  await time.sleep(0.02);
  log(me, "25", var0.get());
}
async function main(me) {
  const thread27 = new threading.Thread({ target: w1, args: [me + ".28"] });
  thread27.start();
  await time.sleep(0.35);
  try {
    log(me, "29", await tbarrier0.wait(0.2));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  const thread31 = new threading.Thread({ target: w2, args: [me + ".32"] });
  thread31.start();
  await time.sleep(0.19);
  log(me, "33", "main ends");
}
await main("m");
log("", "over");
