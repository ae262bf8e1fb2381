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
  let t30, h33, t38, t45, d47, p48;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "29", asyncio.currentTask().cancelling());
    try {
      try {
        t30 = asyncio.ensureFuture(asyncio.sleep(0.06, "31"));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "32", "ValueError", e);
          h33 = asyncio.getRunningLoop().callSoon(log, me, "34");
          throw new asyncio.ValueError(me + "35");
        } else if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "36", "BaseExceptionGroup", e);
        } else throw e;
      } finally {
        log(me, "37");
      }
      t38 = asyncio.createTask(f2(me + ".39"));
      asyncio.getRunningLoop().callLater(0.53, log, me, "40");
      log(me, "42", t38.cancel("c41"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "43", "RuntimeError", e);
      } else throw e;
    } finally {
      log(me, "44");
    }
    await asyncio.sleep(0.06);
    t45 = asyncio.ensureFuture(asyncio.sleep(0.36, "46"));
    [d47, p48] = await asyncio.wait([t45], { returnWhen: asyncio.ALL_COMPLETED, timeout: 0.64 });
    log(me, "49", [...d47].includes(t45));
  } catch (e) {
    log(me, "50", "main failed", e);
  }
  log(me, "51", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
