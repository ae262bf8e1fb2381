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
const barrier0 = new asyncio.Barrier(1);
async function f2(me) {
  log(me, "4", "starts");
  log(me, "2", await asyncio.sleep(0.34, "1"));
  const t3 = asyncio.createTask(barrier0.wait());
}
async function f1(me) {
  let i8;
  log(me, "13", "starts");
  await asyncio.sleep(0.28);
  asyncio.getRunningLoop().callLater(0.49, fail, me + ".5");
  log(me, "7", await asyncio.sleep(0.43, "6"));
  for (i8 of range(2)) {
    log(me, "9", i8);
    log(me, "10");
    asyncio.getRunningLoop().callSoon(fail, me + ".11");
  }
  const t12 = asyncio.createTask(barrier0.wait());
}
async function f0(me) {
  let t16;
  log(me, "24", "starts");
  try {
    log(me, "15", await f1(me + ".14"));
    t16 = asyncio.createTask(f2(me + ".17"));
    await asyncio.sleep(0.61);
    if (t16.done() && (!t16.cancelled())) {
      log(me, "18", t16.exception());
    }
    try {
      log(me, "20", t16.cancel("c19"));
      asyncio.getRunningLoop().callLater(0.36, log, me, "21");
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "22", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main1(me) {
  log(me, "25", asyncio.currentTask().cancel());
  asyncio.getRunningLoop().callLater(0.16, fail, me + ".26");
  log(me, "27", await barrier0.wait());
  asyncio.getRunningLoop().callLater(0.33, log, me, "28");
  const h29 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.31, log, me, "30");
  log(me, "31");
  await asyncio.sleep(0.18);
  log(me, "32", "main ends");
  return me;
}
async function main2(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const t33 = asyncio.createTask(barrier0.wait());
  asyncio.getRunningLoop().callSoon(fail, me + ".34");
  asyncio.getRunningLoop().callSoon(log, me, "35");
  log(me, "36", asyncio.currentTask().cancelling());
  log(me, "37", asyncio.currentTask().cancelling());
  log(me, "38", t33.cancel());
  if (t33.done() && (!t33.cancelled())) {
    log(me, "39", t33.exception());
  }
  log(me, "40", "main ends");
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
