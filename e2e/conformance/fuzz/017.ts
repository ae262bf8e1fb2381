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
async function f3(me) {
  log(me, "3", "starts");
  try {
    return me + "1";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "2", "CancelledError", e);
    } else throw e;
  }
}
async function f2(me) {
  let i6;
  log(me, "15", "starts");
  log(me, "5", await f3(me + ".4"));
  try {
    for (i6 of range(2)) {
      log(me, "7", i6);
      try {
        log(me, "8");
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "9", "BaseExceptionGroup", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "10", "RuntimeError", e);
        } else throw e;
      } finally {
        log(me, "11");
      }
    }
    log(me, "12", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
    } else if (asyncio.isException(e)) {
      log(me, "14", "Exception", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "17", "starts");
  await asyncio.sleep(0.01);
  log(me, "16", asyncio.currentTask().cancelling());
  await asyncio.sleep(0.03);
}
async function f0(me) {
  log(me, "24", "starts");
  try {
    log(me, "18");
    asyncio.getRunningLoop().callSoon(fail, me + ".19");
    log(me, "21", await f2(me + ".20"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "23");
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "26", asyncio.currentTask().cancel("c25"));
  const t27 = asyncio.createTask(f2(me + ".28"));
  try {
    asyncio.getRunningLoop().callLater(0.02, fail, me + ".29");
  } catch (e) {
    log(me, "30", "BaseException", e);
    log(me, "31", await t27);
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.02, log, me, "32");
    throw e;
  } finally {
    log(me, "33");
  }
  asyncio.getRunningLoop().callLater(0.02, log, me, "34");
  log(me, "35");
  log(me, "36", t27.uncancel());
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
