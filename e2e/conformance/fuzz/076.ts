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
  let i1, t6, t13, context16;
  log(me, "21", "starts");
  try {
    for (i1 of range(2)) {
      log(me, "2", i1);
      log(me, "3", asyncio.currentTask().cancelling());
      try {
        await asyncio.asyncWith(asyncio.timeout(0.03), async (cm9) => {
          log(me, "5", await asyncio.sleep(0, "4"));
          t6 = asyncio.ensureFuture(asyncio.sleep(0.01, "7"));
          t6.addDoneCallback((t) => log(me, "8", t.cancelled()));
          log(me, "10", cm9.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "11", "TimeoutError", e);
        } else throw e;
      }
    }
    log(me, "12");
    t13 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.03, "14"), 0.01), 0.01), { name: "t13" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      context16 = contextvars.copyContext();
      asyncio.getRunningLoop().callLater(0.01, { context: context16 }, var0.set.bind(var0), me + "17");
      asyncio.getRunningLoop().callLater(0.03, { context: context16 }, () => log(me, "18", var0.get()));
      throw e;
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "19", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "20");
  }
}
async function f0(me) {
  let cm22;
  log(me, "39", "starts");
  try {
    cm22 = asyncio.timeout(0.01);
    try {
      await asyncio.asyncWith(cm22, async () => {
        throw new asyncio.RuntimeError(me + "23");
        cm22.reschedule(asyncio.getRunningLoop().time() + 0.03);
        await asyncio.sleep(0.02);
        log(me, "24", asyncio.currentTask().cancelling());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "25", "TimeoutError", e);
        log(me, "27", await asyncio.sleep(0.01, "26"));
        try {
          await asyncio.asyncWith(asyncio.timeout(0.01), async (cm31) => {
            log(me, "29", await f1(me + ".28"));
            log(me, "30");
            log(me, "32", cm31.expired());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "33", "TimeoutError", e);
          } else throw e;
        } finally {
          log(me, "34");
          await asyncio.sleep(0.03);
          log(me, "35");
        }
      } else throw e;
    } finally {
      log(me, "36");
    }
    log(me, "37", cm22.expired());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "38", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let t41, t55;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "40", var0.get());
    t41 = asyncio.createTask(asyncio.sleep(0.02, "42"));
    await asyncio.sleep(0.01);
    log(me, "43", asyncio.currentTask().cancel());
    var0.set(me + "44");
    log(me, "46", await f0(me + ".45"));
    var0.set(me + "47");
    var0.set(me + "48");
    log(me, "49", t41.done(), t41.cancelled(), t41.cancelling());
    try {
      log(me, "50", t41.result());
    } catch (e) {
      log(me, "51", e);
    }
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.01), async (cm57) => {
        log(me, "53", await asyncio.waitFor(f0(me + ".52"), 0.03));
        var0.set(me + "54");
        t55 = asyncio.ensureFuture(asyncio.waitFor(f0(me + ".56"), 0.03));
        log(me, "58", cm57.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "59", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "60", "main failed", e);
  }
  log(me, "61", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
