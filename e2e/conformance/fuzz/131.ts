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
const queue0 = new asyncio.LifoQueue(0);
const queue1 = new asyncio.PriorityQueue(1);
async function f0(me) {
  log(me, "5", "starts");
  try {
    try {
      log(me, "1", queue1.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "2", e);
      } else throw e;
    }
    await asyncio.sleep(0);
    return me + "3";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      await asyncio.sleep(0.12);
    } else throw e;
  }
}
async function main(me) {
  let i13, f15, t17;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "7", await asyncio.shield(f0(me + ".6")));
    log(me, "9", await queue1.put("b8"));
    log(me, "12", await asyncio.shield(asyncio.gather(f0(me + ".10"), queue1.put("b11"), { returnExceptions: true })));
    await asyncio.sleep(0.44);
    for (i13 of range(3)) {
      log(me, "14", i13);
      f15 = asyncio.getRunningLoop().createFuture();
    }
    log(me, "16", asyncio.currentTask().cancelling());
    t17 = asyncio.createTask(f0(me + ".18"), { name: "t17" });
    log(me, "19", asyncio.currentTask().cancelling());
    log(me, "20");
  } catch (e) {
    log(me, "21", "main failed", e);
  }
  log(me, "22", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
