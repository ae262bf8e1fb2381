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
const queue0 = new asyncio.Queue(0);
async function f2(me) {
  let i3;
  log(me, "8", "starts");
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
  log(me, "2");
  for (i3 of range(3)) {
    log(me, "4", i3);
    await asyncio.sleep(0.38);
    log(me, "5");
  }
  const t6 = asyncio.createTask(asyncio.sleep(0.3, "7"));
}
async function f1(me) {
  let t11;
  log(me, "15", "starts");
  try {
    log(me, "9", asyncio.currentTask().cancelling());
    log(me, "10");
    t11 = asyncio.createTask(f2(me + ".12"));
    log(me, "13", asyncio.currentTask().cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "14", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "22", "starts");
  log(me, "16");
  try {
    await asyncio.sleep(0.11);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
      throw e;
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "18", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "19");
    await asyncio.sleep(0.23);
    log(me, "20");
  }
  await asyncio.sleep(0.14);
  return me + "21";
}
async function main1(me) {
  let t25, t29;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "24", await queue0.put("c23"));
    await asyncio.sleep(0.31);
    t25 = asyncio.createTask(queue0.get());
    log(me, "26", await t25);
    try {
      await asyncio.sleep(0.08);
      log(me, "27", await t25);
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "28", "BaseExceptionGroup", e);
        t29 = asyncio.createTask(queue0.get());
      } else {
        log(me, "30", "BaseException", e);
      }
    }
  } catch (e) {
    log(me, "31", "main failed", e);
  }
  log(me, "32", "main ends");
  return me;
}
async function main2(me) {
  let n34;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    n34 = 0;
    async function inner33(me) {
      let t41;
      n34 += 1;
      log(me, "35", n34);
      log(me, "36", queue0.qsize(), queue0.empty(), queue0.full());
      log(me, "38", await queue0.put("a37"));
      try {
        await asyncio.sleep(0.23);
        log(me, "39");
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "40", "TimeoutError", e);
          t41 = asyncio.createTask(queue0.put("b42"));
        } else throw e;
      }
    }
  } catch (e) {
    log(me, "43", "main failed", e);
  }
  log(me, "44", "main ends");
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
