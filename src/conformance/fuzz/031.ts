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
let runner;
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
  log(me, "17", "starts");
  await asyncio.sleep(0.01);
  asyncio.getRunningLoop().callLater(0.03, fail, me + ".12");
  log(me, "13", asyncio.currentTask().uncancel());
  log(me, "14");
  await asyncio.sleep(0.03);
  const t15 = asyncio.createTask(f2(me + ".16"));
}
async function f0(me) {
  log(me, "19", "starts");
  log(me, "18");
}
async function main1(me) {
  let t20, i22, h24;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    await asyncio.sleep(0.01);
    t20 = asyncio.createTask(f2(me + ".21"));
    for (i22 of range(3)) {
      log(me, "23", i22);
      h24 = asyncio.getRunningLoop().callLater(0.02, log, me, "25");
    }
    try {
      log(me, "26");
      t20.addDoneCallback((t) => log(me, "27", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "28", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "29");
      await asyncio.sleep(0.03);
      log(me, "30");
    }
  } catch (e) {
    log(me, "31", "main failed", e);
  }
  log(me, "32", "main ends");
  return me;
}
async function main2(me) {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  asyncio.getRunningLoop().callLater(0.02, log, me, "33");
  const t34 = asyncio.createTask(f2(me + ".35"), { name: "t34" });
  const t36 = asyncio.createTask(f0(me + ".37"));
  const t38 = asyncio.createTask(f0(me + ".39"));
  try {
    asyncio.getRunningLoop().callSoon(fail, me + ".40");
    log(me, "41");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "42", "ValueError", e);
    } else throw e;
  }
  log(me, "43", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
