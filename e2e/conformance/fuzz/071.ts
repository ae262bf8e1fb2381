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
let task;
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
const event0 = new asyncio.Event();
async function* gen0(me) {
  let sent2;
  try {
    yield me + "1";
    sent2 = yield me + "3";
    log(me, "4", sent2);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "6", e);
      yield me + "7";
    } else throw e;
  } finally {
    log(me, "5");
  }
}
async function f1(me) {
  let x10;
  log(me, "15", "starts");
  const t8 = asyncio.createTask(event0.wait());
  for await (x10 of gen0(me + ".9")) {
    log(me, "11", x10);
    await asyncio.sleep(0.12);
  }
  log(me, "12", t8.uncancel());
  log(me, "13", await asyncio.waitFor(event0.wait(), 0.01));
  const t14 = asyncio.ensureFuture(asyncio.waitFor(t8, 0.02));
}
async function f0(me) {
  log(me, "22", "starts");
  log(me, "17", await asyncio.waitFor(f1(me + ".16"), 0.07));
  const t18 = asyncio.createTask(f1(me + ".19"));
  log(me, "21", asyncio.currentTask().cancel("c20"));
}
async function main(me) {
  let i35;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const gen_23 = keep(gen0(me + ".24"));
  log(me, "25", await advance(gen_23));
  log(me, "27", await f0(me + ".26"));
  log(me, "29", await asyncio.waitFor(asyncio.waitFor(f1(me + ".28"), 0.02), 0.04));
  event0.clear();
  try {
    log(me, "30", await event0.wait());
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "31", "ValueError", e);
    } else throw e;
  } finally {
    log(me, "32");
    await asyncio.sleep(0.06);
    log(me, "33");
  }
  log(me, "34", asyncio.currentTask().getName());
  for (i35 of range(3)) {
    log(me, "36", i35);
    log(me, "37", asyncio.currentTask().cancelling());
    log(me, "39", await f0(me + ".38"));
  }
  try {
    await asyncio.sleep(0.05);
    log(me, "40", await advance(gen_23));
    log(me, "41", await close(gen_23));
    log(me, "43", await throw_in(gen_23, new asyncio.ValueError(me + ".42")));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "44", "BaseExceptionGroup", e);
    } else throw e;
  }
  log(me, "46", await f1(me + ".45"));
  const t47 = asyncio.createTask(asyncio.sleep(0.03, "48"));
  asyncio.getRunningLoop().callLater(0.06, t47.cancel.bind(t47));
  log(me, "49", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.12, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
