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
async function f2(me) {
  let n2;
  log(me, "13", "starts");
  n2 = 0;
  async function inner1(me) {
    n2 += 1;
    log(me, "3", n2);
    log(me, "4", asyncio.currentTask().uncancel());
    log(me, "6", await asyncio.sleep(0.18, "5"));
    const t7 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.74, "8"), 0.88), 0.29));
  }
  asyncio.getRunningLoop().callLater(0.11, fail, me + ".9");
  log(me, "11", await inner1(me + ".10"));
  asyncio.getRunningLoop().callSoon(fail, me + ".12");
}
async function f1(me) {
  log(me, "18", "starts");
  try {
    log(me, "15", await asyncio.waitFor(f2(me + ".14"), 0.45));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "17");
  }
}
async function f0(me) {
  log(me, "25", "starts");
  try {
    log(me, "20", await f2(me + ".19"));
    asyncio.getRunningLoop().callLater(0.89, log, me, "21");
    log(me, "23", await f2(me + ".22"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let n27;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  n27 = 0;
  async function inner26(me) {
    n27 += 1;
    log(me, "28", n27);
    log(me, "29", asyncio.currentTask().getName());
  }
  log(me, "30", asyncio.currentTask().cancelling());
  const h31 = asyncio.getRunningLoop().callSoon(log, me, "32");
  const t33 = asyncio.createTask(f1(me + ".34"));
  try {
    await asyncio.asyncWith(asyncio.timeout(0.41), async (cm36) => {
      t33.addDoneCallback((t) => log(me, "35", t.cancelled()));
      await asyncio.sleep(0.06);
      asyncio.getRunningLoop().callLater(0.76, t33.cancel.bind(t33));
      log(me, "37", cm36.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "38", "TimeoutError", e);
      log(me, "39");
    } else throw e;
  }
  log(me, "40");
  log(me, "42", await asyncio.waitFor(asyncio.sleep(0.47, "41"), 0.47));
  log(me, "43", h31.cancelled());
  log(me, "44", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
