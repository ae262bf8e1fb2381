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
const tqueue0 = new queue.PriorityQueue(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
async function w1(me) {
  log(me, "1", "starts");
  try {
    await tqueue0.put("c2", { timeout: 0.78 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  await time.sleep(0.81);
  await tlock0.acquire();
  try {
    tevent0.set();
  } finally {
    tlock0.release();
  }
}
async function f1(me) {
  let t4, t8, c10;
  log(me, "12", "starts");
  try {
    t4 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.74, "5"), 0), { name: "t4" });
    log(me, "6", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      t8 = asyncio.createTask(asyncio.sleep(0.9, "9"));
      for await ([c10] of asyncio.asCompleted([t4]).futures()) {
        log(me, "11", c10.done(), c10.cancelled(), c10 === t4);
      }
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "13", "starts");
  try {
    log(me, "14", await tqueue0.get({ timeout: 0.71 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.44 })) {
    try {
      log(me, "16");
      try {
        log(me, "18", await asyncio.run(f1(me + ".17")));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "19", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  let thread26;
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  try {
    log(me, "21");
    try {
      log(me, "22", await tqueue0.get({ timeout: 0.49 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "23", e);
      } else throw e;
    }
    try {
      log(me, "24", await tqueue0.get({ timeout: 0.24 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "25", e);
      } else throw e;
    }
    thread26 = new threading.Thread({ target: w0, args: [me + ".27"] });
    thread26.start();
    await time.sleep(0.7);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", e);
    } else throw e;
  }
  await time.sleep(0.31);
  log(me, "29", await tevent0.wait(0.58));
  tevent0.set();
  tevent0.set();
  log(me, "30", "main ends");
}
await main("m");
log("", "over");
