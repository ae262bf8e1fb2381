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
const bounded0 = new asyncio.BoundedSemaphore(2);
async function f0(me) {
  let t1, d3, p4;
  log(me, "14", "starts");
  await asyncio.sleep(0.58);
  await asyncio.sleep(0);
  try {
    t1 = asyncio.createTask(asyncio.sleep(0.87, "2"), { name: "t1" });
    [d3, p4] = await asyncio.wait([t1], { returnWhen: asyncio.FIRST_EXCEPTION });
    log(me, "5", [...d3].includes(t1));
    try {
      log(me, "6");
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "7", "TimeoutError", e);
      } else if (asyncio.isException(e)) {
        log(me, "8", "Exception", e);
      } else throw e;
    }
    throw new asyncio.RuntimeError(me + "9");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "10", "ValueError", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "11", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "12");
    await asyncio.sleep(0.84);
    log(me, "13");
  }
}
async function main(me) {
  let t16, t20, d25, p26;
  try {
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "15", asyncio.currentTask().cancelling());
    });
    t16 = asyncio.createTask(f0(me + ".17"));
    log(me, "18", t16.uncancel());
    log(me, "19");
    t20 = asyncio.createTask(asyncio.sleep(0.46, "21"), { name: "t20" });
    await asyncio.sleep(0.07);
    log(me, "22", t20.done(), t20.cancelled(), t20.cancelling());
    log(me, "23", t16.done(), t16.cancelled(), t16.cancelling());
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "24", t20.uncancel());
      [d25, p26] = await asyncio.wait([t16, t20], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0 });
      log(me, "27", [...d25].includes(t16), [...d25].includes(t20));
    });
  } catch (e) {
    log(me, "28", "main failed", e);
  }
  log(me, "29", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
