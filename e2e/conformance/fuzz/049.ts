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
  let t1, f6, t9;
  log(me, "12", "starts");
  try {
    try {
      t1 = asyncio.ensureFuture(asyncio.sleep(0.03, "2"));
      log(me, "3");
      try {
        throw new asyncio.RuntimeError(me + "4");
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "5", "ValueError", e);
        } else throw e;
      }
      f6 = asyncio.getRunningLoop().createFuture();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "7", "Exception", e);
        await asyncio.sleep(0.03);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "8", "RuntimeError", e);
        t9 = asyncio.createTask(asyncio.sleep(0.03, "10"));
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  log(me, "17", "starts");
  log(me, "13");
  log(me, "14", asyncio.currentTask().cancelling());
  log(me, "16", await f3(me + ".15"));
}
async function f1(me) {
  let i21, t23, t27;
  log(me, "29", "starts");
  try {
    log(me, "19", await asyncio.sleep(0, "18"));
    log(me, "20");
    for (i21 of range(2)) {
      log(me, "22", i21);
      t23 = asyncio.createTask(f3(me + ".24"));
      log(me, "25", asyncio.currentTask().cancel());
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
      t27 = asyncio.createTask(f3(me + ".28"));
    } else throw e;
  }
}
async function f0(me) {
  let f30, t31, t33, t36, t38;
  log(me, "41", "starts");
  try {
    f30 = asyncio.getRunningLoop().createFuture();
    t31 = asyncio.createTask(f2(me + ".32"));
    t33 = asyncio.createTask(f3(me + ".34"));
    log(me, "35");
    t36 = asyncio.createTask(f3(me + ".37"));
    t38 = asyncio.createTask(f1(me + ".39"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t42, i50, i52;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t42 = asyncio.createTask(asyncio.sleep(0, "43"));
    await asyncio.sleep(0.01);
    log(me, "44", t42.cancel());
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "45", "TimeoutError", e);
    } else {
      log(me, "46", "BaseException", e);
      await asyncio.sleep(0.03);
    }
  } finally {
    log(me, "47");
  }
  await asyncio.sleep(0.03);
  log(me, "49", await f3(me + ".48"));
  await asyncio.sleep(0.01);
  for (i50 of range(3)) {
    log(me, "51", i50);
    for (i52 of range(3)) {
      log(me, "53", i52);
      log(me, "55", await asyncio.sleep(0.03, "54"));
    }
    await asyncio.sleep(0.01);
  }
  log(me, "56", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
