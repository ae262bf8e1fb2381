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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  let t5;
  log(me, "8", "starts");
  try {
    log(me, "2", await asyncio.sleep(0.03, "1"));
    log(me, "3", asyncio.currentTask().cancelling());
    asyncio.getRunningLoop().callSoon(() => log(me, "4", var0.get()));
    t5 = asyncio.createTask(asyncio.sleep(0.02, "6"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let token10, t15;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    asyncio.getRunningLoop().callSoon(() => log(me, "9", var0.get()));
    await asyncio.sleep(0);
    try {
      token10 = var0.set(me + "11");
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "12", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "13");
      await asyncio.sleep(0.01);
      log(me, "14");
    }
    t15 = asyncio.createTask(f0(me + ".16"), { name: "t15" });
    log(me, "17", t15.done(), t15.cancelled(), t15.cancelling());
    await asyncio.sleep(0.03);
    t15.addDoneCallback((t) => log(me, "18", var0.get()));
    log(me, "20", await f0(me + ".19"));
    asyncio.getRunningLoop().callLater(0.03, t15.cancel.bind(t15));
    await asyncio.sleep(0);
  } catch (e) {
    log(me, "21", "main failed", e);
  }
  log(me, "22", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
