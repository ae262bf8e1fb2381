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
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function f2(me) {
  log(me, "4", "starts");
  await asyncio.sleep(0.03);
  const t1 = asyncio.createTask(asyncio.sleep(0.01, "2"), { name: "t1" });
  const t3 = asyncio.ensureFuture(event0.wait());
}
async function f1(me) {
  let t7, t11;
  log(me, "13", "starts");
  try {
    event0.set();
    log(me, "5");
    await asyncio.asyncWith(lock0, async () => {
      throw new asyncio.ValueError(me + "6");
    });
    await asyncio.sleep(0.02);
    t7 = asyncio.createTask(f2(me + ".8"));
    throw new asyncio.RuntimeError(me + "9");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
      t11 = asyncio.createTask(f2(me + ".12"), { name: "t11" });
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "15", await f2(me + ".14"));
  log(me, "16");
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "18");
    log(me, "20", await f1(me + ".19"));
    log(me, "21", await event1.wait());
    await asyncio.sleep(0.01);
    log(me, "23", await f0(me + ".22"));
  } catch (e) {
    log(me, "24", "main failed", e);
  }
  log(me, "25", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
