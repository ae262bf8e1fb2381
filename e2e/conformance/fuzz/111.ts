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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.PriorityQueue(0);
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.44);
  try {
    await tqueue0.put("b2", { timeout: 1.11 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  try {
    await time.sleep(1.13);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
async function w0(me) {
  let i6;
  log(me, "5", "starts");
  for (i6 of range(2)) {
    log(me, "7", i6);
    log(me, "9", await w1(me + ".8"));
    try {
      await tqueue0.put("a10", { timeout: 0.28 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "11", e);
      } else throw e;
    }
  }
}
async function main(me) {
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  try {
    await tqueue0.put("a13", { timeout: 1.46 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  log(me, "15");
  const thread16 = new threading.Thread({ target: w1, args: [me + ".17"] });
  thread16.start();
  await time.sleep(0.59);
  await thread16.join(0.04);
  log(me, "18", thread16.isAlive());
  log(me, "19");
  log(me, "20", "main ends");
}
await main("m");
log("", "over");
