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
async function f1(me) {
  let t1, token5, f8;
  log(me, "10", "starts");
  try {
    await asyncio.sleep(0.03);
    t1 = asyncio.createTask(asyncio.sleep(0.19, "2"));
    asyncio.getRunningLoop().callSoon(() => log(me, "3", var0.get()));
    asyncio.getRunningLoop().callLater(0.38, t1.cancel.bind(t1));
    log(me, "4", t1.done(), t1.cancelled(), t1.cancelling());
    token5 = var0.set(me + "6");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      f8 = asyncio.getRunningLoop().createFuture();
      throw e;
    } else throw e;
  } finally {
    log(me, "9");
  }
}
async function f0(me) {
  log(me, "21", "starts");
  log(me, "11");
  try {
    log(me, "12");
    log(me, "14", await f1(me + ".13"));
    log(me, "15");
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "16", "BaseExceptionGroup", e);
    } else {
      log(me, "17", "BaseException", e);
      throw e;
    }
  }
  log(me, "18");
  log(me, "19", var0.get());
  var0.set(me + "20");
}
async function main(me) {
  let t22, i28, t31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t22 = asyncio.createTask(f0(me + ".23"));
    try {
      await asyncio.sleep(0.05);
      t22.addDoneCallback((t) => log(me, "24", t.cancelled()));
      try {
        if (t22.done() && (!t22.cancelled())) {
          log(me, "25", t22.exception());
        }
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "26", "ValueError", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "27", "BaseExceptionGroup", e);
      } else throw e;
    }
    for (i28 of range(3)) {
      log(me, "29", i28);
      log(me, "30", var0.get());
      t31 = asyncio.createTask(f0(me + ".32"), { name: "t31" });
    }
    var0.set(me + "33");
    try {
      log(me, "34", t22.result());
    } catch (e) {
      log(me, "35", e);
    }
    t22.addDoneCallback((t) => log(me, "36", t.cancelled()));
    asyncio.getRunningLoop().callLater(0.06, () => log(me, "37", var0.get()));
    try {
      log(me, "39", t22.cancel("c38"));
      log(me, "41", await asyncio.sleep(0.12, "40"));
      log(me, "43", t22.cancel("c42"));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "44", "Exception", e);
        var0.set(me + "45");
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "46", "RuntimeError", e);
      } else throw e;
    }
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
