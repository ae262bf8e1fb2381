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
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(3);
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const cond0 = new asyncio.Condition();
const items = [];
async function* gen0(me) {
  await asyncio.sleep(0.11);
  yield me + "1";
  yield me + "2";
  await asyncio.sleep(0.12);
  const sent3 = yield me + "4";
  log(me, "5", sent3);
  throw new asyncio.ValueError(me + "6");
}
async function f3(me) {
  let x8;
  log(me, "23", "starts");
  try {
    for await (x8 of gen0(me + ".7")) {
      log(me, "9", x8);
    }
    await asyncio.asyncWith(bounded1, async () => {
      log(me, "13", await asyncio.gather(asyncio.gather(asyncio.sleep(0.06, "10"), asyncio.sleep(0.06, "11")), asyncio.gather(asyncio.sleep(0.09, "12"), { returnExceptions: true }), asyncio.gather({ returnExceptions: true })));
      await asyncio.sleep(0);
    });
    log(me, "20", await asyncio.gather(asyncio.gather(asyncio.shield(asyncio.sleep(0.07, "14")), asyncio.sleep(0.1, "15"), asyncio.gather(asyncio.sleep(0.05, "16"), asyncio.sleep(0.03, "17"), asyncio.sleep(0.03, "18"), { returnExceptions: true })), asyncio.shield(asyncio.shield(asyncio.sleep(0.05, "19"))), asyncio.gather({ returnExceptions: true }), { returnExceptions: true }));
    log(me, "21", lock1.locked());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
    } else throw e;
  }
}
async function f2(me) {
  log(me, "25", "starts");
  log(me, "24", cond0.locked());
  await asyncio.sleep(0.08);
}
async function f1(me) {
  log(me, "28", "starts");
  try {
    throw new asyncio.RuntimeError(me + "26");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "36", "starts");
  log(me, "29");
  await asyncio.asyncWith(sem0, async () => {
    log(me, "30", asyncio.currentTask().getName());
    try {
      try {
        cond0.notify(2);
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "31", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "32", "BaseExceptionGroup", e);
        log(me, "34", await f2(me + ".33"));
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "35", "RuntimeError", e);
      } else throw e;
    }
  });
}
async function main(me) {
  let t41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.11);
  log(me, "37", asyncio.currentTask().uncancel());
  await asyncio.asyncWith(bounded0, async () => {
    throw new asyncio.RuntimeError(me + "38");
  });
  log(me, "39");
  log(me, "40", asyncio.currentTask().cancelling());
  await asyncio.asyncWith(lock0, async () => {
    await asyncio.sleep(0.03);
    await asyncio.asyncWith(bounded1, async () => {
      await asyncio.asyncWith(lock1, async () => {
        t41 = asyncio.createTask(asyncio.sleep(0.06, "42"));
        log(me, "44", await asyncio.sleep(0.02, "43"));
      });
    });
  });
  log(me, "45", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
