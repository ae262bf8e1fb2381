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
async function f2(me) {
  log(me, "7", "starts");
  log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0.01, "1"))));
  const t3 = asyncio.createTask(asyncio.sleep(0.01, "4"));
  log(me, "5", asyncio.currentTask().cancel());
  log(me, "6", t3.cancel());
  asyncio.getRunningLoop().callLater(0.01, t3.cancel.bind(t3));
}
async function f1(me) {
  let i8;
  log(me, "14", "starts");
  for (i8 of range(2)) {
    log(me, "9", i8);
    log(me, "11", await asyncio.shield(f2(me + ".10")));
  }
  const t12 = asyncio.ensureFuture(f2(me + ".13"));
}
async function f0(me) {
  log(me, "21", "starts");
  try {
    await asyncio.sleep(0.02);
    await asyncio.sleep(0.02);
    await asyncio.sleep(0.01);
    log(me, "16", await f2(me + ".15"));
    await asyncio.sleep(0.02);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
      log(me, "18", asyncio.currentTask().cancelling());
      throw e;
    } else throw e;
  } finally {
    log(me, "19");
    await asyncio.sleep(0.03);
    log(me, "20");
  }
}
async function main(me) {
  let n26, d33, p34, n39;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "22");
  const t23 = asyncio.createTask(f2(me + ".24"));
  asyncio.getRunningLoop().callLater(0.03, t23.cancel.bind(t23));
  n26 = 0;
  async function inner25(me) {
    n26 += 1;
    log(me, "27", n26);
    try {
      log(me, "28", asyncio.currentTask().cancel());
      await asyncio.sleep(0.01);
      await asyncio.sleep(0.03);
      await asyncio.sleep(0.01);
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "29", "ValueError", e);
      } else throw e;
    } finally {
      log(me, "30");
    }
    log(me, "32", await asyncio.sleep(0.03, "31"));
  }
  [d33, p34] = await asyncio.wait([t23], { returnWhen: asyncio.FIRST_EXCEPTION });
  log(me, "35", [...d33].includes(t23));
  const t36 = asyncio.createTask(inner25(me + ".37"));
  n39 = 0;
  async function inner38(me) {
    n39 += 1;
    log(me, "40", n39);
    const g41 = asyncio.shield(asyncio.gather());
    g41.addDoneCallback((g) => log(me, "42", g.cancelled()));
    try {
      log(me, "45", await g41);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "46", "Exception", e);
      } else throw e;
    }
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
