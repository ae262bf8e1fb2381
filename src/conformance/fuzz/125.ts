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
async function f1(me) {
  let n6;
  log(me, "13", "starts");
  await asyncio.sleep(0.03);
  const t1 = asyncio.createTask(asyncio.sleep(0.13, "2"));
  try {
    log(me, "3", t1.result());
  } catch (e) {
    log(me, "4", e);
  }
  n6 = 0;
  async function inner5(me) {
    n6 += 1;
    log(me, "7", n6);
    log(me, "9", await asyncio.sleep(0.38, "8"));
  }
  try {
    log(me, "10", t1.result());
  } catch (e) {
    log(me, "11", e);
  }
  log(me, "12", t1.done(), t1.cancelled(), t1.cancelling());
}
async function f0(me) {
  let i15, i21;
  log(me, "25", "starts");
  try {
    try {
      var0.set(me + "14");
      for (i15 of range(2)) {
        log(me, "16", i15);
        var0.set(me + "17");
      }
      var0.set(me + "18");
      log(me, "19");
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "20", "CancelledError", e);
        throw e;
      } else throw e;
    }
    for (i21 of range(3)) {
      log(me, "22", i21);
      log(me, "23");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t34;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t26 = asyncio.createTask(f1(me + ".27"));
  if (t26.done() && (!t26.cancelled())) {
    log(me, "28", t26.exception());
  }
  try {
    await asyncio.sleep(0.05);
    if (t26.done() && (!t26.cancelled())) {
      log(me, "29", t26.exception());
    }
    try {
      if (t26.done() && (!t26.cancelled())) {
        log(me, "30", t26.exception());
      }
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "31", "ValueError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "32", "BaseExceptionGroup", e);
    } else throw e;
  }
  try {
    log(me, "33", asyncio.currentTask().cancel());
    t34 = asyncio.createTask(asyncio.sleep(0.19, "35"), { name: "t34" });
    log(me, "36");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "37", "Exception", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "38", "RuntimeError", e);
    } else throw e;
  }
  if (t26.done() && (!t26.cancelled())) {
    log(me, "39", t26.exception());
  }
  asyncio.getRunningLoop().callLater(0.06, () => log(me, "40", var0.get()));
  log(me, "41", asyncio.currentTask().cancelling());
  try {
    try {
      await asyncio.sleep(0.12);
      log(me, "43", t26.cancel("c42"));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "44", "Exception", e);
        var0.set(me + "45");
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "46", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "47", "BaseExceptionGroup", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "48", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "49");
  }
  log(me, "50", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
