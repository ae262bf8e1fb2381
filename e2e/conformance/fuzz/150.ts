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
const tqueue0 = new queue.LifoQueue(1);
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
async function w1(me) {
  log(me, "1", "starts");
  try {
    await tqueue0.put("b2", { timeout: 0.76 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.06 })) {
    try {
      await time.sleep(0.6);
      try {
        await tqueue0.put("a4", { timeout: 0.08 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "5", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function f1(me) {
  log(me, "9", "starts");
  log(me, "7", await asyncio.getRunningLoop().runInExecutor(null, w1, me + ".6"));
  await tlock0.acquire();
  try {
    log(me, "8", asyncio.currentTask().uncancel());
    await time.sleep(0.27);
  } finally {
    tlock0.release();
  }
}
async function w0(me) {
  log(me, "10", "starts");
  try {
    log(me, "12", await asyncio.run(f1(me + ".11")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
}
async function main(me) {
  await time.sleep(0.26);
  log(me, "15", await w1(me + ".14"));
  try {
    await tqueue0.put("a16", { timeout: 0.34 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  log(me, "18");
  log(me, "19", "main ends");
}
await main("m");
log("", "over");
