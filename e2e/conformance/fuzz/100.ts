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
  let d24, p25;
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "15", asyncio.currentTask().cancelling());
  });
  const t16 = asyncio.createTask(f0(me + ".17"));
  log(me, "18");
  const t19 = asyncio.createTask(asyncio.sleep(0.46, "20"), { name: "t19" });
  await asyncio.sleep(0.07);
  log(me, "21", t19.done(), t19.cancelled(), t19.cancelling());
  log(me, "22", t16.done(), t16.cancelled(), t16.cancelling());
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "23", t19.uncancel());
    [d24, p25] = await asyncio.wait([t16, t19], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0 });
    log(me, "26", [...d24].includes(t16), [...d24].includes(t19));
  });
  log(me, "27", t16.cancel());
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
