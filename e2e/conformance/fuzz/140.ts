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
async function f1(me) {
  let t1;
  log(me, "8", "starts");
  try {
    t1 = asyncio.createTask(asyncio.sleep(0.17, "2"));
    log(me, "3", t1.done(), t1.cancelled(), t1.cancelling());
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", "ValueError", e);
    } else throw e;
  }
  const t5 = asyncio.createTask(asyncio.sleep(0.18, "6"), { name: "t5" });
  throw new asyncio.RuntimeError(me + "7");
}
async function f0(me) {
  log(me, "12", "starts");
  const t9 = asyncio.createTask(f1(me + ".10"), { name: "t9" });
  asyncio.getRunningLoop().callLater(0.1, t9.cancel.bind(t9));
  const f11 = asyncio.getRunningLoop().createFuture();
}
async function main(me) {
  let f17, t23, t27;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.3);
    log(me, "13", asyncio.currentTask().getName());
    log(me, "15", await f1(me + ".14"));
    await asyncio.sleep(0.33);
    log(me, "16");
    f17 = asyncio.getRunningLoop().createFuture();
    asyncio.getRunningLoop().callSoon(f17.cancel.bind(f17), "20");
    try {
      log(me, "22", await asyncio.sleep(0.3, "21"));
      t23 = asyncio.createTask(f0(me + ".24"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "25", "ValueError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "26", "BaseExceptionGroup", e);
      } else throw e;
    }
    t27 = asyncio.createTask(f1(me + ".28"));
    await asyncio.sleep(0.3);
    asyncio.getRunningLoop().callLater(0.09, t27.cancel.bind(t27));
  } catch (e) {
    log(me, "29", "main failed", e);
  }
  log(me, "30", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
