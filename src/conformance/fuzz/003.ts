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
const tqueue0 = new queue.Queue(1);
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w2(me) {
  log(me, "1", "starts");
  await tlock0.acquire();
  try {
    log(me, "2");
  } finally {
    tlock0.release();
  }
  try {
    await tqueue0.put("a3", { timeout: 0.11 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  await time.sleep(0.1);
}
async function f2(me) {
  let t5;
  log(me, "12", "starts");
  try {
    t5 = asyncio.createTask(asyncio.toThread(w2, me + ".6"), { name: "t5" });
    try {
      try {
        await tqueue0.put("c7", { timeout: 0.1 });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "8", e);
        } else throw e;
      }
      log(me, "9", asyncio.currentTask().uncancel());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "10", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w1(me) {
  let thread15;
  log(me, "13", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.18 })) {
    try {
      tbarrier0.reset();
      thread15 = new threading.Thread({ target: w2, args: [me + ".16"] });
      thread15.start();
    } finally {
      tlock0.release();
    }
  }
}
async function f1(me) {
  log(me, "22", "starts");
  try {
    await asyncio.sleep(0.01);
    log(me, "17", asyncio.currentTask().cancelling());
    log(me, "19", await asyncio.toThread(w2, me + ".18"));
    log(me, "20");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "23", "starts");
  await time.sleep(0.15);
  const cf24 = pool0.submit(w2, me + ".25");
  try {
    log(me, "26", await cf24.result());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "29", "starts");
  return me + "28";
}
async function main(me) {
  const cf30 = pool0.submit(w0, me + ".31");
  cf30.addDoneCallback((f) => log(me, "32", f.cancelled()));
  try {
    log(me, "33", await tqueue0.get({ timeout: 0.06 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "34", e);
    } else throw e;
  }
  const cf35 = pool0.submit(w0, me + ".36");
  log(me, "37");
  const thread38 = new threading.Thread({ target: w1, args: [me + ".39"] });
  thread38.start();
  await time.sleep(0.33);
  log(me, "40");
  log(me, "41", "main ends");
}
await main("m");
log("", "over");
