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
async function f1(me) {
  let d6, p7;
  log(me, "11", "starts");
  const t1 = asyncio.createTask(asyncio.sleep(0.02, "2"));
  log(me, "3", t1.done(), t1.cancelled(), t1.cancelling());
  const t4 = asyncio.createTask(asyncio.sleep(0.02, "5"));
  [d6, p7] = await asyncio.wait([t1], { returnWhen: asyncio.ALL_COMPLETED, timeout: 0.02 });
  log(me, "8", [...d6].includes(t1));
  log(me, "10", await asyncio.sleep(0.03, "9"));
}
async function f0(me) {
  let t12;
  log(me, "25", "starts");
  try {
    try {
      t12 = asyncio.createTask(f1(me + ".13"));
      try {
        log(me, "14", t12.done(), t12.cancelled(), t12.cancelling());
        log(me, "15", asyncio.currentTask().getName());
        await asyncio.sleep(0.01);
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "16", "ValueError", e);
          asyncio.getRunningLoop().callLater(0.03, t12.cancel.bind(t12));
          log(me, "17");
        } else if (asyncio.isException(e)) {
          log(me, "18", "Exception", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "19", "ValueError", e);
      } else if (e instanceof asyncio.TimeoutError) {
        log(me, "20", "TimeoutError", e);
        log(me, "21");
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "23");
    await asyncio.sleep(0.03);
    log(me, "24");
  }
}
async function main(me) {
  let d33, p34;
  try {
    log(me, "26");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", "Exception", e);
      throw e;
    } else throw e;
  }
  await asyncio.sleep(0.01);
  try {
    await asyncio.sleep(0.02);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", "Exception", e);
    } else {
      log(me, "29", "BaseException", e);
    }
  }
  const t30 = asyncio.createTask(asyncio.sleep(0.03, "31"));
  log(me, "32", t30.cancel());
  [d33, p34] = await asyncio.wait([t30], { returnWhen: asyncio.FIRST_COMPLETED, timeout: 0.03 });
  log(me, "35", [...d33].includes(t30));
  log(me, "37", t30.cancel("c36"));
  asyncio.getRunningLoop().callLater(0.02, t30.cancel.bind(t30));
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
