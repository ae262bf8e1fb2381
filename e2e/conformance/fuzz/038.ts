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
  try {
    yield me + "1";
    yield me + "2";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "3");
  }
}
async function* gen1(me) {
  const sent5 = yield me + "6";
  log(me, "7", sent5);
  await asyncio.sleep(0.02);
  const sent8 = yield me + "9";
  log(me, "10", sent8);
}
const queue0 = new asyncio.Queue(1);
async function f1(me) {
  let x16;
  log(me, "18", "starts");
  const h11 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.03, log, me, "12");
  log(me, "13", asyncio.currentTask().getName());
  log(me, "14", asyncio.currentTask().getName());
  for await (x16 of gen1(me + ".15")) {
    log(me, "17", x16);
  }
}
async function f0(me) {
  let t19;
  log(me, "28", "starts");
  try {
    t19 = asyncio.createTask(queue0.get());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", "Exception", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "21", "RuntimeError", e);
      log(me, "23", await f1(me + ".22"));
    } else throw e;
  }
  log(me, "25", await f1(me + ".24"));
  const h26 = asyncio.getRunningLoop().callSoon(log, me, "27");
  h26.cancel();
}
async function main(me) {
  let x33;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "29", queue0.qsize(), queue0.empty(), queue0.full());
    try {
      log(me, "30", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "31", e);
      } else throw e;
    }
    await asyncio.sleep(0.02);
    for await (x33 of gen0(me + ".32")) {
      log(me, "34", x33);
      await asyncio.sleep(0.01);
    }
    await asyncio.sleep(0);
    log(me, "35", asyncio.currentTask().uncancel());
  } catch (e) {
    log(me, "36", "main failed", e);
  }
  log(me, "37", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
