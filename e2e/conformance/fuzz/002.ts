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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  let t1;
  log(me, "19", "starts");
  try {
    try {
      try {
        t1 = asyncio.createTask(asyncio.sleep(0.33, "2"));
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "3", "TimeoutError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "4", "RuntimeError", e);
          throw new asyncio.RuntimeError(me + "5");
        } else throw e;
      }
      await asyncio.sleep(0.18);
    } catch (e) {
      if (true) {
        log(me, "6", "BaseException", e);
        throw e;
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "7", "RuntimeError", e);
      } else throw e;
    }
    var0.set(me + "8");
    var0.set(me + "9");
    asyncio.getRunningLoop().callSoon(fail, me + ".10");
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "11", "BaseExceptionGroup", e);
    } else if (asyncio.isException(e)) {
      log(me, "12", "Exception", e);
    } else throw e;
  }
  const context13 = contextvars.copyContext();
  const t14 = asyncio.createTask(asyncio.sleep(0.36, "15"), { context: context13 });
  context13.run(() => log(me, "16", var0.get()));
  log(me, "17", await t14);
  log(me, "18", asyncio.currentTask().getName());
}
async function main(me) {
  let t20, t26;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t20 = asyncio.createTask(f0(me + ".21"));
    var0.set(me + "22");
    await asyncio.sleep(0.25);
    log(me, "23", await t20);
    log(me, "24", asyncio.currentTask().getName());
    asyncio.getRunningLoop().callLater(0.01, log, me, "25");
    t26 = asyncio.createTask(f0(me + ".27"));
  } catch (e) {
    log(me, "28", "main failed", e);
  }
  log(me, "29", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
