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
  log(me, "9", "starts");
  log(me, "1", var0.get());
  log(me, "3", await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.3, "2"), 0.14), 0.6));
  log(me, "4", asyncio.currentTask().cancel());
  const t5 = asyncio.createTask(asyncio.sleep(0.26, "6"));
  log(me, "7");
  var0.set(me + "8");
}
async function f0(me) {
  log(me, "29", "starts");
  const t10 = asyncio.createTask(f1(me + ".11"));
  log(me, "12");
  try {
    log(me, "13", t10.uncancel());
    log(me, "14", var0.get());
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.22), async (cm18) => {
        log(me, "15", asyncio.currentTask().getName());
        t10.addDoneCallback((t) => log(me, "16", t.cancelled()));
        log(me, "17", t10.cancel());
        log(me, "19", cm18.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "20", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "21");
      await asyncio.sleep(0.46);
      log(me, "22");
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "23", "ValueError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "24", "BaseExceptionGroup", e);
      log(me, "26", t10.cancel("c25"));
    } else throw e;
  } finally {
    log(me, "27");
    await asyncio.sleep(0.38);
    log(me, "28");
  }
}
async function main(me) {
  let cm30, t33, cm39, i41, t43, token45, t47, t49;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    cm30 = asyncio.timeout(0.48);
    try {
      await asyncio.asyncWith(cm30, async () => {
        await asyncio.sleep(0.72);
        cm30.reschedule(asyncio.getRunningLoop().time() + 0.56);
        log(me, "32", await f0(me + ".31"));
        t33 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f0(me + ".34"), 0.46), null));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "35", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "36");
      await asyncio.sleep(0.32);
      log(me, "37");
    }
    log(me, "38", cm30.expired());
    cm39 = asyncio.timeout(0);
    try {
      await asyncio.asyncWith(cm39, async () => {
        try {
          await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.24), async () => {
            log(me, "40");
            await asyncio.sleep(0.18);
          });
          for (i41 of range(3)) {
            log(me, "42", i41);
            await asyncio.sleep(0.89);
          }
          try {
            t43 = asyncio.createTask(f1(me + ".44"), { name: "t43" });
            token45 = var0.set(me + "46");
            t47 = asyncio.createTask(f0(me + ".48"));
            t49 = asyncio.createTask(asyncio.sleep(0.78, "50"));
          } catch (e) {
            if (true) {
              log(me, "51", "BaseException", e);
              await asyncio.sleep(0.16);
              throw e;
            } else if (e instanceof asyncio.RuntimeError) {
              log(me, "52", "RuntimeError", e);
            } else throw e;
          }
          log(me, "53");
        } catch (e) {
          if (e instanceof asyncio.ValueError) {
            log(me, "54", "ValueError", e);
          } else {
            log(me, "55", "BaseException", e);
            throw e;
          }
        }
        cm39.reschedule(null);
        log(me, "57", asyncio.currentTask().cancel("c56"));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "58", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "59");
      await asyncio.sleep(0.38);
      log(me, "60");
    }
    log(me, "61", cm39.expired());
  } catch (e) {
    log(me, "62", "main failed", e);
  }
  log(me, "63", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
