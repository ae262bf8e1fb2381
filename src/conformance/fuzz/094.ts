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
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition();
async function f2(me) {
  let t2;
  log(me, "6", "starts");
  try {
    await asyncio.sleep(0.05);
    log(me, "1", asyncio.currentTask().getName());
    t2 = asyncio.createTask(asyncio.sleep(0.12, "3"));
    log(me, "4", await t2);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let i7, i10, t15;
  log(me, "22", "starts");
  try {
    for (i7 of range(2)) {
      log(me, "8", i7);
      log(me, "9");
    }
    try {
      try {
        for (i10 of range(2)) {
          log(me, "11", i10);
          await asyncio.sleep(0.11);
          log(me, "13", await f2(me + ".12"));
        }
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "14", "RuntimeError", e);
          t15 = asyncio.createTask(f2(me + ".16"), { name: "t15" });
        } else throw e;
      } finally {
        log(me, "17");
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "18", "TimeoutError", e);
        try {
          cond0.notify(2);
        } catch (e) {
          if (e instanceof asyncio.RuntimeError) {
            log(me, "19", e);
          } else throw e;
        }
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "20", "CancelledError", e);
        throw e;
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "26", "starts");
  const t23 = asyncio.createTask(f1(me + ".24"));
  log(me, "25", t23.cancel());
}
async function main(me) {
  let t29, t31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.04);
    log(me, "28", await f0(me + ".27"));
    await asyncio.sleep(0.11);
    await asyncio.sleep(0.03);
    t29 = asyncio.createTask(asyncio.sleep(0.04, "30"));
    t31 = asyncio.createTask(asyncio.sleep(0.11, "32"));
    await asyncio.sleep(0.08);
    log(me, "33", t31.done(), t31.cancelled(), t31.cancelling());
  } catch (e) {
    log(me, "34", "main failed", e);
  }
  log(me, "35", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
