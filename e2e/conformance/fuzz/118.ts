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
const queue0 = new asyncio.PriorityQueue(0);
async function f2(me) {
  let n5;
  log(me, "13", "starts");
  await asyncio.sleep(0);
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
  log(me, "3", await queue0.put("b2"));
  n5 = 0;
  async function inner4(me) {
    n5 += 1;
    log(me, "6", n5);
    try {
      await asyncio.sleep(0.29);
      try {
        log(me, "7", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "8", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "9", "CancelledError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "10", "BaseExceptionGroup", e);
      } else throw e;
    } finally {
      log(me, "11");
      await asyncio.sleep(0.53);
      log(me, "12");
    }
  }
}
async function f1(me) {
  let n15;
  log(me, "24", "starts");
  try {
    n15 = 0;
    async function inner14(me) {
      n15 += 1;
      log(me, "16", n15);
      await asyncio.sleep(0.1);
      const t17 = asyncio.createTask(queue0.get());
    }
    await asyncio.sleep(0.45);
    try {
      log(me, "18", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "19", e);
      } else throw e;
    }
    try {
      queue0.putNowait("a20");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "21", e);
      } else throw e;
    }
    log(me, "22");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "35", "starts");
  log(me, "26", await queue0.put("c25"));
  try {
    return me + "27";
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "28", "RuntimeError", e);
    } else throw e;
  }
  try {
    queue0.putNowait("a29");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  log(me, "31");
  const f32 = asyncio.getRunningLoop().createFuture();
  const t33 = asyncio.createTask(queue0.put("a34"));
}
async function main(me) {
  let t36, i42, i46, t52;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t36 = asyncio.createTask(queue0.put("c37"));
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "38", e);
      } else throw e;
    }
    await asyncio.sleep(0.24);
    log(me, "39");
    await asyncio.sleep(0.56);
    log(me, "40");
    log(me, "41", await queue0.get());
    for (i42 of range(2)) {
      log(me, "43", i42);
      try {
        log(me, "44", t36.done(), t36.cancelled(), t36.cancelling());
        log(me, "45", queue0.qsize(), queue0.empty(), queue0.full());
        for (i46 of range(3)) {
          log(me, "47", i46);
          log(me, "48", asyncio.currentTask().uncancel());
        }
        log(me, "50", await queue0.put("b49"));
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "51", "RuntimeError", e);
        } else throw e;
      }
      t52 = asyncio.createTask(f1(me + ".53"));
    }
  } catch (e) {
    log(me, "54", "main failed", e);
  }
  log(me, "55", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
