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
async function f3(me) {
  log(me, "5", "starts");
  log(me, "1");
  log(me, "2");
  log(me, "4", await asyncio.gather(asyncio.shield(asyncio.shield(asyncio.sleep(0.18, "3")))));
}
async function f2(me) {
  log(me, "8", "starts");
  try {
    await asyncio.sleep(0.04);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "6", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "7");
  }
}
async function f1(me) {
  log(me, "18", "starts");
  try {
    await asyncio.sleep(0.15);
    try {
      asyncio.getRunningLoop().callSoon(log, me, "9");
      await asyncio.sleep(0.67);
      log(me, "12", await asyncio.gather(f2(me + ".10"), f2(me + ".11")));
      throw new asyncio.ValueError(me + "13");
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "14", "BaseExceptionGroup", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw new asyncio.RuntimeError(me + "16");
    } else throw e;
  } finally {
    log(me, "17");
  }
}
async function f0(me) {
  let h22;
  log(me, "28", "starts");
  try {
    asyncio.getRunningLoop().callSoon(fail, me + ".19");
    log(me, "21", asyncio.currentTask().cancel("c20"));
    h22 = asyncio.getRunningLoop().callLater(0.5, log, me, "23");
    log(me, "24", asyncio.currentTask().uncancel());
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "25", "BaseExceptionGroup", e);
    } else {
      log(me, "26", "BaseException", e);
      throw e;
    }
  }
  log(me, "27", asyncio.currentTask().cancel());
}
async function main(me) {
  let t30, h34, h36, i38, t40, i43;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "29", asyncio.currentTask().cancelling());
    try {
      try {
        t30 = asyncio.createTask(asyncio.sleep(0, "31"));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "32", "ValueError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "33", "RuntimeError", e);
        } else throw e;
      }
      h34 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.88, log, me, "35");
      h36 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.06, log, me, "37");
      try {
        for (i38 of range(3)) {
          log(me, "39", i38);
          t40 = asyncio.createTask(f2(me + ".41"));
        }
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "42", "TimeoutError", e);
          for (i43 of range(2)) {
            log(me, "44", i43);
            log(me, "46", await f3(me + ".45"));
          }
        } else throw e;
      } finally {
        log(me, "47");
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "48", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "49");
    }
    log(me, "51", await f1(me + ".50"));
  } catch (e) {
    log(me, "52", "main failed", e);
  }
  log(me, "53", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
