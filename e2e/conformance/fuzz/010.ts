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
  const sent1 = yield me + "2";
  log(me, "3", sent1);
}
const queue0 = new asyncio.LifoQueue(1);
const queue1 = new asyncio.PriorityQueue(1);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function f2(me) {
  let x10;
  log(me, "14", "starts");
  await asyncio.sleep(0.84);
  event0.set();
  log(me, "5", await queue1.put("a4"));
  try {
    log(me, "6", queue1.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
  const t8 = asyncio.createTask(queue0.get());
  for await (x10 of gen0(me + ".9")) {
    log(me, "11", x10);
    try {
      log(me, "12", t8.result());
    } catch (e) {
      log(me, "13", e);
    }
  }
}
async function f1(me) {
  log(me, "17", "starts");
  try {
    queue1.putNowait("c15");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "16", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "27", "starts");
  const t18 = asyncio.createTask(f2(me + ".19"));
  try {
    log(me, "21", await f1(me + ".20"));
    event1.clear();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "22", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "23");
  }
  log(me, "25", await queue0.put("b24"));
  asyncio.getRunningLoop().callLater(0.82, t18.cancel.bind(t18));
  log(me, "26", asyncio.currentTask().cancelling());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  var0.set(me + "28");
  try {
    queue0.putNowait("a29");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  const t31 = asyncio.createTask(queue0.get());
  var0.set(me + "32");
  const t33 = asyncio.createTask(queue0.get());
  log(me, "34", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
