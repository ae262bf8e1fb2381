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
  yield me + "1";
}
async function* gen1(me) {
  yield me + "2";
  const sent3 = yield me + "4";
  log(me, "5", sent3);
  yield me + "6";
}
const queue0 = new asyncio.Queue(2);
async function f0(me) {
  let n13;
  log(me, "17", "starts");
  try {
    log(me, "7", asyncio.currentTask().cancel());
    try {
      queue0.putNowait("b8");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "9", e);
      } else throw e;
    }
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "10", e);
      } else throw e;
    }
    log(me, "11", asyncio.currentTask().getName());
    n13 = 0;
    async function inner12(me) {
      n13 += 1;
      log(me, "14", n13);
      return me + "15";
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t22, t25;
  try {
    log(me, "18", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "19");
    log(me, "20");
    log(me, "21");
    t22 = asyncio.createTask(f0(me + ".23"));
    log(me, "24", t22.cancel());
    t25 = asyncio.createTask(queue0.put("b26"));
  } catch (e) {
    log(me, "27", "main failed", e);
  }
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
