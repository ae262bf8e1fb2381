import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let runner;
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
const queue0 = new asyncio.Queue(2);
async function f0(me) {
  log(me, "5", "starts");
  try {
    log(me, "1", await queue0.get());
    log(me, "2", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "3", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "4");
  }
}
async function main1(me) {
  let n11;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().callSoon(() => log(me, "6", var0.get()));
  var0.set(me + "7");
  log(me, "9", await f0(me + ".8"));
  n11 = 0;
  async function inner10(me) {
    n11 += 1;
    log(me, "12", n11);
    try {
      var0.set(me + "13");
      var0.set(me + "14");
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "15", "TimeoutError", e);
      } else throw e;
    }
  }
  log(me, "17", await f0(me + ".16"));
  log(me, "18");
  log(me, "19", "main ends");
  return me;
}
async function main2(me) {
  let f20, context24, token31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    f20 = asyncio.getRunningLoop().createFuture();
    try {
      queue0.putNowait("a21");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "22", e);
      } else throw e;
    }
    log(me, "23", f20.done(), f20.cancelled());
    try {
      context24 = contextvars.copyContext();
      asyncio.getRunningLoop().callLater(0.18, { context: context24 }, var0.set.bind(var0), me + "25");
      asyncio.getRunningLoop().callLater(0.07, { context: context24 }, () => log(me, "26", var0.get()));
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "27", "BaseExceptionGroup", e);
      } else throw e;
    } finally {
      log(me, "28");
    }
    try {
      queue0.putNowait("a29");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "30", e);
      } else throw e;
    }
    token31 = var0.set(me + "32");
    asyncio.getRunningLoop().callSoon(f20.cancel.bind(f20));
    await asyncio.sleep(0.24);
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "36", e);
      } else throw e;
    }
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "37", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "38", "main failed", e);
  }
  log(me, "39", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  runner.getLoop().callLater(0.07, log, "between", "40");
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
