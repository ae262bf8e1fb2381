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
  let n2, t9, t11;
  log(me, "15", "starts");
  try {
    n2 = 0;
    async function inner1(me) {
      n2 += 1;
      log(me, "3", n2);
      log(me, "4", asyncio.currentTask().uncancel());
      log(me, "6", await asyncio.sleep(0.18, "5"));
      const t7 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.16, "8"), 0.38), 0.65));
    }
    t9 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.49, "10"), 0.27));
    await asyncio.sleep(0.52);
    t11 = asyncio.createTask(inner1(me + ".12"), { name: "t11" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "14");
  }
}
async function f1(me) {
  log(me, "22", "starts");
  try {
    log(me, "17", await f2(me + ".16"));
    asyncio.getRunningLoop().callLater(0.89, log, me, "18");
    log(me, "20", await f2(me + ".19"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "25", "starts");
  const t23 = asyncio.createTask(asyncio.waitFor(f2(me + ".24"), 0.42), { name: "t23" });
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "27", await asyncio.waitFor(asyncio.sleep(0.8, "26"), 0.9));
  log(me, "28");
  await asyncio.sleep(0.06);
  const t29 = asyncio.createTask(f1(me + ".30"));
  log(me, "31", t29.done(), t29.cancelled(), t29.cancelling());
  log(me, "32", t29.cancel());
  try {
    log(me, "33", t29.removeDoneCallback(fail));
    await asyncio.sleep(0.46);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "34", "CancelledError", e);
      throw e;
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "35", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "36");
    await asyncio.sleep(0.58);
    log(me, "37");
  }
  asyncio.getRunningLoop().callLater(0.41, t29.cancel.bind(t29));
  log(me, "39", t29.cancel("c38"));
  log(me, "40", t29.done(), t29.cancelled(), t29.cancelling());
  log(me, "41", t29.done(), t29.cancelled(), t29.cancelling());
  const t42 = asyncio.createTask(f2(me + ".43"));
  log(me, "44", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
