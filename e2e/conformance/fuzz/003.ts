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
const tqueue0 = new queue.PriorityQueue(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  let task;
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
  log(me, "stopped");
  const left = asyncio.allTasks(loop0);
  for (task of left) {
    task.cancel();
  }
  await loop0.runUntilComplete(asyncio.gather(...left, { returnExceptions: true }));
  await loop0.runUntilComplete(loop0.shutdownDefaultExecutor());
  loop0.close();
  log(me, "closed");
}
async function w1(me) {
  let i2;
  log(me, "1", "starts");
  await time.sleep(0.28);
  await time.sleep(0.33);
  for (i2 of range(2)) {
    log(me, "3", i2);
    try {
      await tqueue0.put("b4", { timeout: 0.38 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "5", e);
      } else throw e;
    }
  }
}
async function f1(me) {
  log(me, "11", "starts");
  const thread6 = new threading.Thread({ target: w1, args: [me + ".7"], daemon: true });
  thread6.start();
  var0.set(me + "8");
  var0.set(me + "9");
  log(me, "10");
}
async function w0(me) {
  log(me, "12", "starts");
  try {
    try {
      log(me, "13");
      await time.sleep(0.19);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "14", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
}
async function f0(me) {
  let i18, token23;
  log(me, "27", "starts");
  try {
    try {
      log(me, "16", await tqueue0.get({ timeout: 0.01 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "17", e);
      } else throw e;
    }
    for (i18 of range(2)) {
      log(me, "19", i18);
      var0.set(me + "20");
    }
    var0.set(me + "21");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      token23 = var0.set(me + "24");
      throw e;
    } else throw e;
  } finally {
    log(me, "25");
    await asyncio.sleep(0.35);
    log(me, "26");
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  try {
    log(me, "28", await tqueue0.get({ timeout: 0.3 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "29", e);
    } else throw e;
  }
  const cf30 = pool0.submit(w1, me + ".31");
  try {
    log(me, "32", await tqueue0.get({ timeout: 0.34 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "33", e);
    } else throw e;
  }
  log(me, "34", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
