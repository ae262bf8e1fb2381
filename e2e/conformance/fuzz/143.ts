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
const queue0 = new asyncio.PriorityQueue(0);
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(1);
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  log(me, "2", "starts");
  log(me, "1", await asyncio.shield(queue0.get()));
}
async function f2(me) {
  log(me, "17", "starts");
  const t3 = asyncio.createTask(asyncio.sleep(0.01, "4"));
  const t5 = asyncio.createTask(queue0.put("c6"));
  const t7 = asyncio.createTask(f3(me + ".8"));
  const g9 = asyncio.gather(event1.wait(), queue0.put("a10"), t3);
  log(me, "12", g9.done());
  await asyncio.sleep(0.03);
  log(me, "13", g9.cancel());
  try {
    log(me, "14", await g9);
  } catch (e) {
    log(me, "15", "BaseException", e);
  }
  log(me, "16", asyncio.currentTask().cancelling());
  event0.set();
}
async function f1(me) {
  log(me, "19", "starts");
  log(me, "18");
  await asyncio.asyncWith(bounded1, async () => {
    event1.set();
  });
}
async function f0(me) {
  log(me, "22", "starts");
  log(me, "20", asyncio.currentTask().cancelling());
  const t21 = asyncio.createTask(queue0.get());
}
async function main(me) {
  let t23, token25, token27, t29;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(bounded0, async () => {
      await asyncio.sleep(0.01);
      t23 = asyncio.createTask(queue0.get());
    });
    var0.set(me + "24");
    token25 = var0.set(me + "26");
    token27 = var0.set(me + "28");
    event1.set();
    t29 = asyncio.createTask(queue0.put("b30"));
    event1.clear();
    t29.addDoneCallback((t) => log(me, "31", t.cancelled()));
    t29.addDoneCallback((t) => log(me, "32", t.cancelled()));
    log(me, "33", var0.get());
  } catch (e) {
    log(me, "34", "main failed", e);
  }
  log(me, "35", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
