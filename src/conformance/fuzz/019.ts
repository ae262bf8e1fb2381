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
  log(me, "7", "starts");
  log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0.01, "1"))));
  const t3 = asyncio.createTask(asyncio.sleep(0.02, "4"));
  log(me, "5", t3.done(), t3.cancelled(), t3.cancelling());
  asyncio.getRunningLoop().callLater(0.02, t3.cancel.bind(t3));
  log(me, "6", asyncio.currentTask().cancelling());
}
async function f1(me) {
  let d14, p15;
  log(me, "17", "starts");
  const t8 = asyncio.createTask(f2(me + ".9"), { name: "t8" });
  log(me, "11", await f2(me + ".10"));
  const t12 = asyncio.createTask(f2(me + ".13"));
  [d14, p15] = await asyncio.wait([t12], { returnWhen: asyncio.FIRST_COMPLETED });
  log(me, "16", [...d14].includes(t12));
}
async function f0(me) {
  let t21;
  log(me, "28", "starts");
  try {
    log(me, "19", await f1(me + ".18"));
    log(me, "20", asyncio.currentTask().uncancel());
    t21 = asyncio.createTask(f2(me + ".22"));
    log(me, "23", await t21);
    throw new asyncio.ValueError(me + "24");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "25", "CancelledError", e);
      log(me, "26", asyncio.currentTask().uncancel());
      throw e;
    } else throw e;
  } finally {
    log(me, "27");
  }
}
async function main(me) {
  let n30, n38, n42;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  n30 = 0;
  async function inner29(me) {
    n30 += 1;
    log(me, "31", n30);
    return me + "32";
  }
  const t33 = asyncio.createTask(f0(me + ".34"));
  log(me, "35", asyncio.currentTask().uncancel());
  log(me, "36", t33.done(), t33.cancelled(), t33.cancelling());
  n38 = 0;
  async function inner37(me) {
    n38 += 1;
    log(me, "39", n38);
    return me + "40";
  }
  asyncio.getRunningLoop().callLater(0.03, t33.cancel.bind(t33));
  n42 = 0;
  async function inner41(me) {
    n42 += 1;
    log(me, "43", n42);
    try {
      log(me, "44", asyncio.currentTask().cancel());
      await asyncio.sleep(0.01);
      await asyncio.sleep(0.03);
      await asyncio.sleep(0.01);
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "45", "ValueError", e);
      } else throw e;
    } finally {
      log(me, "46");
    }
    await asyncio.sleep(0.03);
  }
  log(me, "47", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
