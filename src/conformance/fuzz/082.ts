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
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.PriorityQueue(1);
const barrier0 = new asyncio.Barrier(1);
const barrier1 = new asyncio.Barrier(1);
const bounded0 = new asyncio.BoundedSemaphore(1);
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
async function f0(me) {
  log(me, "3", "starts");
  try {
    await asyncio.sleep(0.08);
    log(me, "1", await asyncio.shield(asyncio.gather(barrier1.wait(), { returnExceptions: true })));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "2", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t7, i14, t16;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await barrier0.reset();
  try {
    log(me, "4", asyncio.currentTask().cancelling());
    try {
      queue0.putNowait("c5");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
    await asyncio.sleep(0.02);
    t7 = asyncio.createTask(queue0.put("c8"));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "9", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "10");
    await asyncio.sleep(0.03);
    log(me, "11");
  }
  const t12 = asyncio.createTask(f0(me + ".13"));
  await barrier0.reset();
  for (i14 of range(3)) {
    log(me, "15", i14);
    t16 = asyncio.createTask(queue1.put("b17"));
  }
  asyncio.getRunningLoop().callLater(0.12, t12.cancel.bind(t12));
  const t18 = asyncio.createTask(barrier0.wait());
  log(me, "19", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
