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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const cond0 = new asyncio.Condition();
const queue0 = new asyncio.Queue(2);
const queue1 = new asyncio.Queue(1);
async function f1(me) {
  let t7;
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
      t7 = asyncio.createTask(asyncio.sleep(0.18, "8"));
      log(me, "9", asyncio.currentTask().cancel());
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  let t15;
  log(me, "19", "starts");
  const t12 = asyncio.createTask(asyncio.sleep(0.2, "13"));
  await asyncio.asyncWith(cond0, async () => {
    log(me, "14");
    t15 = asyncio.createTask(queue1.get());
    asyncio.getRunningLoop().callLater(0, t15.cancel.bind(t15));
  });
  const h16 = asyncio.getRunningLoop().callSoon(log, me, "17");
  asyncio.getRunningLoop().callLater(0, t12.cancel.bind(t12));
  if (t12.done() && (!t12.cancelled())) {
    log(me, "18", t12.exception());
  }
}
async function main1(me) {
  let t20, t22, t23, h27;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t20 = asyncio.createTask(queue1.put("c21"));
    t22 = asyncio.createTask(queue1.join());
    t23 = asyncio.createTask(f0(me + ".24"));
    log(me, "26", await f1(me + ".25"));
    asyncio.getRunningLoop().callLater(0.73, t23.cancel.bind(t23));
    h27 = asyncio.getRunningLoop().callSoon(log, me, "28");
    try {
      queue1.putNowait("a29");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "30", e);
      } else throw e;
    }
    await asyncio.asyncWith(cond0, async () => {
      cond0.notifyAll();
      log(me, "31");
    });
    asyncio.getRunningLoop().callLater(0, t20.cancel.bind(t20));
  } catch (e) {
    log(me, "32", "main failed", e);
  }
  log(me, "33", "main ends");
  return me;
}
async function main2(me) {
  let t34, t40, h42;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.17);
    try {
      t34 = asyncio.createTask(asyncio.sleep(0.54, "35"), { name: "t34" });
      try {
        queue0.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "36", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "37", "ValueError", e);
      } else if (asyncio.isException(e)) {
        log(me, "38", "Exception", e);
        await asyncio.sleep(0.73);
        log(me, "39", asyncio.currentTask().cancelling());
      } else throw e;
    }
    try {
      t40 = asyncio.createTask(f0(me + ".41"));
      h42 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.28, log, me, "43");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "44", "ValueError", e);
        try {
          queue0.putNowait("c45");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "46", e);
          } else throw e;
        }
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "47", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "48");
    }
  } catch (e) {
    log(me, "49", "main failed", e);
  }
  log(me, "50", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
