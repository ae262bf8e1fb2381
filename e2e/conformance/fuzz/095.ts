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
const queue0 = new asyncio.Queue(2);
async function f1(me) {
  log(me, "10", "starts");
  const f1 = asyncio.getRunningLoop().createFuture();
  asyncio.getRunningLoop().callSoon(() => f1.done() || f1.setException(new asyncio.ValueError("3")));
  log(me, "6", asyncio.currentTask().cancel("c5"));
  const t7 = asyncio.createTask(queue0.put("b8"));
  log(me, "9", asyncio.currentTask().cancel());
}
async function f0(me) {
  log(me, "13", "starts");
  try {
    queue0.putNowait("c11");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
}
async function main(me) {
  let i15, f17, t21;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.12);
  const f14 = asyncio.getRunningLoop().createFuture();
  for (i15 of range(3)) {
    log(me, "16", i15);
    f17 = asyncio.getRunningLoop().createFuture();
    try {
      await asyncio.sleep(0);
      log(me, "18", await queue0.get());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "19", "CancelledError", e);
      } else if (asyncio.isException(e)) {
        log(me, "20", "Exception", e);
        t21 = asyncio.createTask(queue0.put("a22"));
        log(me, "23", t21.cancel());
      } else throw e;
    }
  }
  log(me, "24", asyncio.currentTask().getName());
  log(me, "26", await f0(me + ".25"));
  log(me, "27", await f14);
  const t28 = asyncio.createTask(queue0.put("c29"));
  log(me, "30", t28.done(), t28.cancelled(), t28.cancelling());
  log(me, "31");
  log(me, "32", asyncio.currentTask().cancel());
  log(me, "33", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
