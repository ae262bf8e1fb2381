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
async function* gen0(me) {
  let sent2;
  try {
    yield me + "1";
    await asyncio.sleep(0.51);
    sent2 = yield me + "3";
    log(me, "4", sent2);
  } finally {
    log(me, "5");
    await asyncio.sleep(0.67);
    log(me, "6");
  }
}
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const lock0 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(3);
async function f0(me) {
  log(me, "11", "starts");
  asyncio.getRunningLoop().callLater(0.67, event0.set.bind(event0));
  const h8 = asyncio.getRunningLoop().callSoon(log, me, "9");
  log(me, "10", asyncio.currentTask().cancelling());
}
async function main(me) {
  let i12, h14, t16, x28, t32, t34, t36;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  for (i12 of range(3)) {
    log(me, "13", i12);
    try {
      asyncio.getRunningLoop().callLater(0.63, event0.set.bind(event0));
      h14 = asyncio.getRunningLoop().callSoon(log, me, "15");
      t16 = asyncio.createTask(asyncio.sleep(0, "17"));
      try {
        t16.addDoneCallback((t) => log(me, "18", t.cancelled()));
        log(me, "20", t16.cancel("c19"));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "21", "ValueError", e);
        } else throw e;
      }
    } catch (e) {
      log(me, "22", "BaseException", e);
      throw e;
    }
  }
  try {
    throw new asyncio.ValueError(me + "23");
  } catch (e) {
    log(me, "24", "BaseException", e);
  }
  log(me, "26", await f0(me + ".25"));
  for await (x28 of gen0(me + ".27")) {
    log(me, "29", x28);
  }
  await asyncio.asyncWith(lock0, async () => {
    log(me, "30");
    asyncio.getRunningLoop().callLater(0.53, fail, me + ".31");
    await asyncio.sleep(0.46);
  });
  try {
    t32 = asyncio.createTask(f0(me + ".33"));
    t34 = asyncio.createTask(f0(me + ".35"));
    t36 = asyncio.createTask(f0(me + ".37"));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "38", "TimeoutError", e);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "39", "CancelledError", e);
      throw e;
    } else throw e;
  }
  log(me, "40", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
