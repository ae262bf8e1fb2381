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
async function* gen0(me) {
  try {
    await asyncio.sleep(0);
    yield me + "1";
  } finally {
    log(me, "2", var0.get());
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  log(me, "9", "starts");
  const context4 = contextvars.copyContext();
  asyncio.getRunningLoop().callLater(0.42, { context: context4 }, var0.set.bind(var0), me + "5");
  asyncio.getRunningLoop().callLater(0.6, { context: context4 }, () => log(me, "6", var0.get()));
  log(me, "8", await asyncio.sleep(0.47, "7"));
}
async function f1(me) {
  log(me, "16", "starts");
  try {
    log(me, "10", var0.get());
    log(me, "12", await f2(me + ".11"));
    log(me, "14", await f2(me + ".13"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let f23;
  log(me, "26", "starts");
  log(me, "17", asyncio.currentTask().uncancel());
  const context18 = contextvars.copyContext();
  asyncio.getRunningLoop().callSoonThreadsafe({ context: context18 }, var0.set.bind(var0), me + "19");
  asyncio.getRunningLoop().callLater(0.7, { context: context18 }, () => log(me, "20", var0.get()));
  await asyncio.sleep(0);
  log(me, "22", await asyncio.sleep(0.74, "21"));
  try {
    await asyncio.sleep(0.29);
    f23 = asyncio.getRunningLoop().createFuture();
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "24", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "25");
  }
}
async function main(me) {
  let t28, x37, t39, c41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    var0.set(me + "27");
    t28 = asyncio.createTask(asyncio.sleep(0.03, "29"));
    log(me, "31", await f2(me + ".30"));
    await asyncio.sleep(0.36);
    var0.set(me + "32");
    log(me, "33");
    await asyncio.sleep(0.82);
    try {
      t28.addDoneCallback((t) => log(me, "34", var0.get()));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "35", "RuntimeError", e);
      } else throw e;
    }
    for await (x37 of gen0(me + ".36")) {
      log(me, "38", x37);
      t39 = asyncio.createTask(f0(me + ".40"));
      for (c41 of asyncio.asCompleted([t39])) {
        try {
          log(me, "42", await c41);
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "43", e);
          } else throw e;
        }
      }
    }
    log(me, "45", await f0(me + ".44"));
    log(me, "46", t28.cancel());
  } catch (e) {
    log(me, "47", "main failed", e);
  }
  log(me, "48", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
