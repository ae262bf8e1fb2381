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
async function f2(me) {
  log(me, "5", "starts");
  try {
    log(me, "2", asyncio.currentTask().cancel("c1"));
    throw new asyncio.ValueError(me + "3");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let t6;
  log(me, "10", "starts");
  try {
    t6 = asyncio.createTask(f2(me + ".7"));
    log(me, "8", asyncio.currentTask().uncancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "9", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "11", "starts");
  throw new asyncio.SystemExit(7);
}
async function main(me) {
  let h12, t14, h19;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    h12 = asyncio.getRunningLoop().callSoon(log, me, "13");
    await asyncio.sleep(0.03);
    t14 = asyncio.createTask(f0(me + ".15"));
    await asyncio.sleep(0.03);
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.03, log, me, "16");
    await asyncio.sleep(0.01);
    asyncio.getRunningLoop().callLater(0.02, t14.cancel.bind(t14));
    asyncio.getRunningLoop().callLater(0.02, t14.cancel.bind(t14));
    h12.cancel();
    h12.cancel();
    log(me, "18", asyncio.currentTask().cancel("c17"));
    try {
      h19 = asyncio.getRunningLoop().callSoon(log, me, "20");
      log(me, "21", h19.cancelled());
      if (t14.done() && (!t14.cancelled())) {
        log(me, "22", t14.exception());
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "23", "TimeoutError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "24", "BaseExceptionGroup", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "25", "main failed", e);
  }
  log(me, "26", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
