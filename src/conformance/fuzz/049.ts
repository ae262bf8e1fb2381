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
  let t1, t3, f6, t9;
  log(me, "13", "starts");
  try {
    try {
      t1 = asyncio.createTask(asyncio.sleep(0.03, "2"));
      t3 = asyncio.createTask(asyncio.sleep(0.02, "4"));
      log(me, "5", await t1);
      f6 = asyncio.getRunningLoop().createFuture();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "7", "Exception", e);
        await asyncio.sleep(0.03);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "8", "RuntimeError", e);
        t9 = asyncio.createTask(asyncio.sleep(0.02, "10"));
      } else throw e;
    } finally {
      log(me, "11");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  log(me, "18", "starts");
  log(me, "14");
  log(me, "15", asyncio.currentTask().cancelling());
  log(me, "17", await f3(me + ".16"));
}
async function f1(me) {
  let i22, t24, t26, t29;
  log(me, "31", "starts");
  try {
    log(me, "20", await asyncio.sleep(0, "19"));
    log(me, "21");
    for (i22 of range(2)) {
      log(me, "23", i22);
      t24 = asyncio.createTask(f3(me + ".25"));
      t26 = asyncio.createTask(f3(me + ".27"));
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "28", "CancelledError", e);
      t29 = asyncio.createTask(f3(me + ".30"));
    } else throw e;
  }
}
async function f0(me) {
  log(me, "36", "starts");
  log(me, "32", asyncio.currentTask().cancel());
  const f33 = asyncio.getRunningLoop().createFuture();
  const t34 = asyncio.createTask(f2(me + ".35"));
}
async function main(me) {
  let t42, t47;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    log(me, "38", await asyncio.sleep(0.02, "37"));
    await asyncio.sleep(0.02);
    try {
      log(me, "40", await f3(me + ".39"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "41", "RuntimeError", e);
        t42 = asyncio.createTask(f0(me + ".43"));
      } else throw e;
    } finally {
      log(me, "44");
    }
    log(me, "46", await f0(me + ".45"));
    t47 = asyncio.createTask(f3(me + ".48"));
    await asyncio.sleep(0.02);
    await asyncio.sleep(0.01);
    asyncio.getRunningLoop().callLater(0.02, (...args) => t47.cancel(...args));
    log(me, "49", t47.cancel());
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
