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
async function f0(me) {
  let t1;
  log(me, "9", "starts");
  try {
    t1 = asyncio.createTask(asyncio.sleep(0, "2"));
    log(me, "3", asyncio.currentTask().cancelling());
    log(me, "5", await asyncio.sleep(0.02, "4"));
    t1.addDoneCallback((t) => log(me, "6", t.cancelled()));
    log(me, "7", asyncio.currentTask().cancelling());
    await asyncio.sleep(0.02);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let n11, t18, i23, t27, t34, t36;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    n11 = 0;
    async function inner10(me) {
      n11 += 1;
      log(me, "12", n11);
      await asyncio.sleep(0.02);
      throw new asyncio.ValueError(me + "13");
    }
    log(me, "14", asyncio.currentTask().cancelling());
    log(me, "15", asyncio.currentTask().cancelling());
    try {
      try {
        log(me, "16");
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "17", "RuntimeError", e);
          await asyncio.sleep(0.01);
        } else throw e;
      }
      t18 = asyncio.createTask(inner10(me + ".19"), { name: "t18" });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "20", "TimeoutError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "21", "BaseExceptionGroup", e);
      } else throw e;
    }
    log(me, "22");
    try {
      try {
        for (i23 of range(3)) {
          log(me, "24", i23);
          log(me, "26", await inner10(me + ".25"));
          await asyncio.sleep(0.01);
        }
        t27 = asyncio.createTask(asyncio.sleep(0.01, "28"));
        log(me, "30", await inner10(me + ".29"));
        await asyncio.sleep(0.03);
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "31", "ValueError", e);
        } else throw e;
      }
      log(me, "32", asyncio.currentTask().getName());
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "33", "ValueError", e);
      } else throw e;
    }
    await asyncio.sleep(0.03);
    t34 = asyncio.createTask(asyncio.sleep(0.01, "35"));
    t36 = asyncio.createTask(inner10(me + ".37"));
    log(me, "39", await inner10(me + ".38"));
  } catch (e) {
    log(me, "40", "main failed", e);
  }
  log(me, "41", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
