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
async function* gen0(me) {
  await asyncio.sleep(0.09);
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  const sent4 = yield me + "5";
  log(me, "6", sent4);
}
async function* gen1(me) {
  const sent7 = yield me + "8";
  log(me, "9", sent7);
  await asyncio.sleep(0.07);
  const sent10 = yield me + "11";
  log(me, "12", sent10);
  throw new asyncio.ValueError(me + "13");
}
const queue0 = new asyncio.Queue(2);
async function f0(me) {
  log(me, "15", "starts");
  log(me, "14", await queue0.get());
  await asyncio.sleep(0);
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "16", queue0.qsize(), queue0.empty(), queue0.full());
  try {
    queue0.putNowait("c17");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  try {
    queue0.putNowait("b19");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "22", await queue0.put("b21"));
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  log(me, "24", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
