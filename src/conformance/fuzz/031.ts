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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
async function f2(me) {
  let t1;
  log(me, "11", "starts");
  try {
    t1 = asyncio.createTask(asyncio.sleep(0.03, "2"));
    t1.addDoneCallback((t) => log(me, "3", t.cancelled()));
    t1.addDoneCallback((t) => log(me, "4", t.cancelled()));
    log(me, "5", t1.done(), t1.cancelled(), t1.cancelling());
    log(me, "7", t1.cancel("c6"));
    log(me, "9", t1.cancel("c8"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "19", "starts");
  try {
    await asyncio.sleep(0.01);
    asyncio.getRunningLoop().callLater(0.03, fail, me + ".12");
    log(me, "14", asyncio.currentTask().cancel("c13"));
    await asyncio.sleep(0.03);
    try {
      asyncio.getRunningLoop().callLater(0.02, fail, me + ".15");
      asyncio.getRunningLoop().callSoon(fail, me + ".16");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "17", "ValueError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      await asyncio.sleep(0.01);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t22, h24;
  log(me, "27", "starts");
  try {
    log(me, "20");
    log(me, "21", asyncio.currentTask().cancelling());
    t22 = asyncio.createTask(f1(me + ".23"));
    h24 = asyncio.getRunningLoop().callLater(0.03, log, me, "25");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t29, t32;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    asyncio.getRunningLoop().callSoon(log, me, "28");
    t29 = asyncio.createTask(asyncio.sleep(0.01, "30"));
    log(me, "31", t29.removeDoneCallback(fail));
    asyncio.getRunningLoop().callLater(0, t29.cancel.bind(t29));
    t32 = asyncio.createTask(asyncio.sleep(0, "33"));
    log(me, "35", await f2(me + ".34"));
  } catch (e) {
    log(me, "36", "main failed", e);
  }
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
