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
const tqueue0 = new queue.PriorityQueue(1);
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
function w0(me) {
  log(me, "1", "starts");
  tevent0.set();
}
async function f0(me) {
  let t2;
  log(me, "7", "starts");
  try {
    tevent0.set();
    await time.sleep(0.05);
    t2 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(1.5, "3"), 0), 0.86));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "4", "BaseExceptionGroup", e);
      log(me, "6", await asyncio.sleep(0.83, "5"));
    } else throw e;
  }
}
async function main(me) {
  try {
    log(me, "9", await asyncio.run(f0(me + ".8")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "10", e);
    } else throw e;
  }
  tevent0.set();
  log(me, "12", w0(me + ".11"));
  try {
    log(me, "13", await tbarrier0.wait(0.11));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  log(me, "15", await tevent0.wait(1.34));
  try {
    log(me, "16", await tqueue0.get({ timeout: 0.48 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  try {
    log(me, "18", await tbarrier0.wait(1.05));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  await time.sleep(0.16);
  log(me, "20", "main ends");
}
await main("m");
log("", "over");
