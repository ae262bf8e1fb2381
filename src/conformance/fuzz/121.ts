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
const queue0 = new asyncio.Queue(0);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  let context1, t2, t6, t7, context8, t9, t11;
  log(me, "16", "starts");
  try {
    context1 = contextvars.copyContext();
    t2 = asyncio.createTask(asyncio.sleep(0.02, "3"), { context: context1 });
    context1.run(() => log(me, "4", var0.get()));
    log(me, "5", await queue0.get());
    t6 = asyncio.createTask(queue0.get());
    t7 = asyncio.createTask(asyncio.waitFor(queue0.join(), 0.34));
    context8 = contextvars.copyContext();
    t9 = asyncio.createTask(queue0.get(), { context: context8 });
    context8.run(() => log(me, "10", var0.get()));
    t11 = asyncio.createTask(asyncio.sleep(0.38, "12"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      try {
        log(me, "14", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "15", e);
        } else throw e;
      }
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  log(me, "18", "starts");
  var0.set(me + "17");
}
async function f1(me) {
  log(me, "22", "starts");
  log(me, "19", var0.get());
  log(me, "21", await f2(me + ".20"));
}
async function f0(me) {
  let t27;
  log(me, "31", "starts");
  const t23 = asyncio.createTask(f3(me + ".24"));
  log(me, "25", asyncio.currentTask().cancelling());
  const t26 = asyncio.createTask(queue0.join());
  try {
    t27 = asyncio.createTask(asyncio.sleep(0.21, "28"));
    log(me, "29", t27.done(), t27.cancelled(), t27.cancelling());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", "Exception", e);
    } else throw e;
  }
}
async function main(me) {
  let t35, t37;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    var0.set(me + "32");
    try {
      queue0.putNowait("b33");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "34", e);
      } else throw e;
    }
    t35 = asyncio.createTask(queue0.put("a36"));
    t37 = asyncio.createTask(f3(me + ".38"));
    if (t35.done() && (!t35.cancelled())) {
      log(me, "39", t35.exception());
    }
    log(me, "40");
    asyncio.getRunningLoop().callLater(0.01, t35.cancel.bind(t35));
  } catch (e) {
    log(me, "41", "main failed", e);
  }
  log(me, "42", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
