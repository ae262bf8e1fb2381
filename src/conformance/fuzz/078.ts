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
  log(me, "5", "starts");
  await asyncio.sleep(0.43);
  log(me, "4", var0.get());
}
function w1(me) {
  log(me, "6", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
  return me + ".8";
}
function w0(me) {
  log(me, "9", "starts");
  return me + ".10";
}
async function f0(me) {
  log(me, "14", "starts");
  try {
    log(me, "11", await tqueue0.get({ timeout: 0.02 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  return me + "13";
}
async function main(me) {
  let i32, thread35;
  try {
    log(me, "16", await asyncio.run(f0(me + ".15")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  try {
    log(me, "18", await tqueue0.get({ timeout: 0.42 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  log(me, "20");
  const thread21 = new threading.Thread({ target: w1, args: [me + ".22"] });
  thread21.start();
  try {
    log(me, "23", await tqueue0.get({ timeout: 0.86 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "24", e);
    } else throw e;
  }
  await thread21.join();
  log(me, "25");
  try {
    try {
      await time.sleep(0.27);
      log(me, "26");
      log(me, "27");
      try {
        await tqueue0.put("a28", { timeout: 0.06 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "29", e);
        } else throw e;
      }
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
  for (i32 of range(2)) {
    log(me, "33", i32);
    await thread21.join();
    log(me, "34");
    thread35 = new threading.Thread({ target: w0, args: [me + ".36"] });
    thread35.start();
    await time.sleep(0.44);
  }
  try {
    log(me, "37", await tqueue0.get({ timeout: 0.75 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "38", e);
    } else throw e;
  }
  log(me, "39", "main ends");
}
await main("m");
log("", "over");
