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
async function* gen0(me) {
  try {
    await asyncio.sleep(0.1);
    yield me + "1";
    throw new asyncio.ValueError(me + "2");
  } finally {
    log(me, "3", var0.get());
  }
}
async function* gen1(me) {
  let sent7;
  try {
    await asyncio.sleep(0.04);
    yield me + "5";
    yield me + "6";
    sent7 = yield me + "8";
    log(me, "9", sent7);
  } finally {
    log(me, "10", var0.get());
  }
}
const queue0 = new asyncio.Queue(0);
async function f1(me) {
  let t12, t14;
  log(me, "19", "starts");
  try {
    t12 = asyncio.createTask(queue0.get());
    var0.set(me + "13");
    asyncio.getRunningLoop().callLater(0.03, t12.cancel.bind(t12));
    t14 = asyncio.createTask(asyncio.sleep(0.09, "15"));
    log(me, "16", var0.get());
    log(me, "17", t14.uncancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "23", "starts");
  log(me, "20");
  try {
    log(me, "21", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
}
async function main(me) {
  let t24, context29, context37, context40, i47, t49, x54, t56;
  try {
    try {
      t24 = asyncio.createTask(f0(me + ".25"), { name: "t24" });
      log(me, "26", asyncio.currentTask().cancelling());
      log(me, "28", await asyncio.sleep(0.11, "27"));
      context29 = contextvars.copyContext();
      asyncio.getRunningLoop().callLater(0.09, { context: context29 }, var0.set.bind(var0), me + "30");
      asyncio.getRunningLoop().callLater(0.08, { context: context29 }, () => log(me, "31", var0.get()));
      t24.addDoneCallback((t) => log(me, "32", var0.get()), { context: context29 });
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "33", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "34");
    }
    log(me, "36", await queue0.put("c35"));
    try {
      context37 = contextvars.copyContext();
      asyncio.getRunningLoop().callSoonThreadsafe({ context: context37 }, var0.set.bind(var0), me + "38");
      asyncio.getRunningLoop().callLater(0.07, { context: context37 }, () => log(me, "39", var0.get()));
      context40 = contextvars.copyContext();
      asyncio.getRunningLoop().callLater(0, { context: context40 }, var0.set.bind(var0), me + "41");
      asyncio.getRunningLoop().callLater(0.01, { context: context40 }, () => log(me, "42", var0.get()));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "43", "ValueError", e);
        throw e;
      } else throw e;
    }
    log(me, "44", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "46", await queue0.put("c45"));
    for (i47 of range(2)) {
      log(me, "48", i47);
      queue0.shutdown();
    }
    t49 = asyncio.createTask(queue0.put("a50"));
    try {
      log(me, "51", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "52", e);
      } else throw e;
    }
    await asyncio.sleep(0.02);
    for await (x54 of gen0(me + ".53")) {
      log(me, "55", x54);
      t56 = asyncio.createTask(f0(me + ".57"));
      break;
    }
  } catch (e) {
    log(me, "58", "main failed", e);
  }
  log(me, "59", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
