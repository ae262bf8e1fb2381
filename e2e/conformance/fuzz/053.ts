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
const cond0 = new asyncio.Condition();
const items = [];
const queue0 = new asyncio.Queue(2);
const queue1 = new asyncio.Queue(1);
async function f1(me) {
  log(me, "11", "starts");
  try {
    try {
      try {
        log(me, "1", queue1.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "2", e);
        } else throw e;
      }
      await asyncio.sleep(0.12);
      log(me, "3", await queue1.get());
      await asyncio.asyncWith(cond0, async () => {
        cond0.notify(2);
        log(me, "4");
      });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "5", "Exception", e);
      } else throw e;
    }
    log(me, "6", cond0.locked());
    await asyncio.asyncWith(cond0, async () => {
      log(me, "7", asyncio.currentTask().getName());
      asyncio.getRunningLoop().callSoon(fail, me + ".8");
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "9", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "10");
  }
}
async function f0(me) {
  log(me, "15", "starts");
  const t12 = asyncio.createTask(queue1.get());
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  return me + "14";
}
async function main1(me) {
  let t16, h18;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t16 = asyncio.createTask(queue0.get(), { name: "t16" });
    try {
      queue1.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "17", e);
      } else throw e;
    }
    h18 = asyncio.getRunningLoop().callSoon(log, me, "19");
    log(me, "20", t16.done(), t16.cancelled(), t16.cancelling());
    log(me, "21", t16.cancel());
    log(me, "23", asyncio.currentTask().cancel("c22"));
    try {
      await asyncio.sleep(0.04);
      asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.49, log, me, "24");
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "25", "BaseExceptionGroup", e);
        log(me, "26", t16.uncancel());
      } else if (asyncio.isException(e)) {
        log(me, "27", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "28", "main failed", e);
  }
  log(me, "29", "main ends");
  return me;
}
async function main2(me) {
  let i30, t34, h39;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    for (i30 of range(3)) {
      log(me, "31", i30);
      log(me, "33", await asyncio.sleep(0.73, "32"));
      t34 = asyncio.createTask(queue0.put("b35"), { name: "t34" });
    }
    try {
      queue1.putNowait("a36");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "37", e);
      } else throw e;
    }
    try {
      await asyncio.sleep(0.76);
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "38", "CancelledError", e);
        h39 = asyncio.getRunningLoop().callSoon(log, me, "40");
        throw e;
      } else throw e;
    }
    await asyncio.sleep(0.74);
    await asyncio.asyncWith(cond0, async () => {
      cond0.notifyAll();
      log(me, "41");
    });
  } catch (e) {
    log(me, "42", "main failed", e);
  }
  log(me, "43", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  runner.getLoop().callLater(0.08, log, "between", "44");
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
