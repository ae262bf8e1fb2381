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
const queue0 = new asyncio.PriorityQueue(2);
async function f1(me) {
  let n2, t7;
  log(me, "13", "starts");
  try {
    n2 = 0;
    async function inner1(me) {
      n2 += 1;
      log(me, "3", n2);
      throw new asyncio.RuntimeError(me + "4");
    }
    try {
      log(me, "5", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
    t7 = asyncio.createTask(inner1(me + ".8"));
    log(me, "9");
    t7.addDoneCallback((t) => log(me, "10", t.cancelled()));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "12");
  }
}
async function f0(me) {
  let n18;
  log(me, "26", "starts");
  const t14 = asyncio.createTask(f1(me + ".15"), { name: "t14" });
  log(me, "16", t14.done(), t14.cancelled(), t14.cancelling());
  n18 = 0;
  async function inner17(me) {
    n18 += 1;
    log(me, "19", n18);
    try {
      queue0.putNowait("b20");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "21", e);
      } else throw e;
    }
    await asyncio.sleep(0.03);
  }
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  const t23 = asyncio.createTask(inner17(me + ".24"));
  log(me, "25");
}
async function main1(me) {
  let t29, t30;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "27");
  await asyncio.sleep(0.01);
  try {
    try {
      log(me, "28", queue0.qsize(), queue0.empty(), queue0.full());
      t29 = asyncio.createTask(queue0.get());
      t30 = asyncio.createTask(queue0.put("a31"));
      t30.addDoneCallback((t) => log(me, "32", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "33", "ValueError", e);
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "34", "CancelledError", e);
        try {
          queue0.putNowait("b35");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "36", e);
          } else throw e;
        }
        throw e;
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "37", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "38");
  }
  log(me, "39", "main ends");
  return me;
}
async function main2(me) {
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t40 = new asyncio.Task(f1(me + ".41"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  t40.addDoneCallback((t) => log(me, "42", t.cancelled()));
  const t43 = asyncio.createTask(queue0.put("b44"));
  if (t40.done() && (!t40.cancelled())) {
    log(me, "45", t40.exception());
  }
  log(me, "46", t43.cancel());
  log(me, "47", "main ends");
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
