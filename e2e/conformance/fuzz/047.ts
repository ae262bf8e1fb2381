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
const barrier0 = new asyncio.Barrier(2);
async function f0(me) {
  let t3, t6;
  log(me, "11", "starts");
  try {
    log(me, "1", asyncio.currentTask().cancel());
    log(me, "2", barrier0.nWaiting, barrier0.broken);
    await asyncio.sleep(0.46);
    try {
      t3 = asyncio.createTask(asyncio.sleep(0.44, "4"));
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "5", "CancelledError", e);
        t6 = asyncio.createTask(asyncio.sleep(0.6, "7"));
        throw e;
      } else if (asyncio.isException(e)) {
        log(me, "8", "Exception", e);
      } else throw e;
    }
    return me + "9";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let t16, t22;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "12");
    try {
      log(me, "14", asyncio.currentTask().cancel("c13"));
      log(me, "15", await asyncio.shield(barrier0.wait()));
      t16 = asyncio.createTask(f0(me + ".17"));
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "18", "TimeoutError", e);
      } else {
        log(me, "19", "BaseException", e);
        throw e;
      }
    } finally {
      log(me, "20");
      await asyncio.sleep(0.12);
      log(me, "21");
    }
    t22 = asyncio.createTask(f0(me + ".23"));
    log(me, "24", asyncio.currentTask().cancelling());
  } catch (e) {
    log(me, "25", "main failed", e);
  }
  log(me, "26", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
