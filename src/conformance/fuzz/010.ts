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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const queue0 = new asyncio.Queue(2);
async function* gen0(me) {
  yield me + "1";
  yield me + "2";
  throw new asyncio.ValueError(me + "3");
}
async function f0(me) {
  let h7, t9;
  log(me, "12", "starts");
  try {
    log(me, "4");
    await asyncio.sleep(0);
    await asyncio.sleep(0.01);
    log(me, "6", asyncio.currentTask().cancel("c5"));
    h7 = asyncio.getRunningLoop().callSoon(log, me, "8");
    t9 = asyncio.createTask(queue0.get());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
      asyncio.getRunningLoop().callSoon(log, me, "11");
      throw e;
    } else throw e;
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0);
  log(me, "13", asyncio.currentTask().cancelling());
  asyncio.getRunningLoop().callSoon(fail, me + ".14");
  await asyncio.sleep(0.01);
  try {
    try {
      queue0.putNowait("c15");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", e);
      } else throw e;
    }
    log(me, "18", await f0(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "19", "BaseExceptionGroup", e);
    } else if (asyncio.isException(e)) {
      log(me, "20", "Exception", e);
    } else throw e;
  }
  const t21 = asyncio.createTask(asyncio.sleep(0.03, "22"));
  const t23 = asyncio.createTask(f0(me + ".24"), { name: "t23" });
  log(me, "25", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
