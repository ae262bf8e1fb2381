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
async function w2(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3");
  await time.sleep(0.56);
}
async function f2(me) {
  log(me, "6", "starts");
  await asyncio.sleep(0.43);
  const token4 = var0.set(me + "5");
}
function w1(me) {
  log(me, "7", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "8", e);
    } else throw e;
  }
  return me + ".9";
}
function w0(me) {
  log(me, "10", "starts");
  return me + ".11";
}
async function f0(me) {
  log(me, "15", "starts");
  try {
    log(me, "12", await tqueue0.get({ timeout: 0.02 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  return me + "14";
}
async function main(me) {
  let i33, thread36;
  try {
    log(me, "17", await asyncio.run(f0(me + ".16")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  try {
    log(me, "19", await tqueue0.get({ timeout: 0.42 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  const thread22 = new threading.Thread({ target: w1, args: [me + ".23"] });
  thread22.start();
  try {
    log(me, "24", await tqueue0.get({ timeout: 0.86 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  await thread22.join();
  log(me, "26");
  try {
    try {
      await time.sleep(0.27);
      log(me, "27");
      log(me, "28");
      try {
        await tqueue0.put("a29", { timeout: 0.06 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "30", e);
        } else throw e;
      }
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "31", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "32", e);
    } else throw e;
  }
  for (i33 of range(2)) {
    log(me, "34", i33);
    await thread22.join();
    log(me, "35");
    thread36 = new threading.Thread({ target: w0, args: [me + ".37"] });
    thread36.start();
    await time.sleep(0.44);
  }
  try {
    log(me, "38", await tqueue0.get({ timeout: 0.75 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "39", e);
    } else throw e;
  }
  log(me, "40", "main ends");
}
await main("m");
log("", "over");
