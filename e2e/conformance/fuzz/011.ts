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
const queue0 = new asyncio.PriorityQueue(1);
const lock0 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(2);
async function f1(me) {
  let i7;
  log(me, "13", "starts");
  const g1 = asyncio.gather(queue0.get(), { returnExceptions: true });
  g1.addDoneCallback((g) => log(me, "2", g.cancelled()));
  try {
    log(me, "5", await g1);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", "Exception", e);
      await asyncio.sleep(0.16);
      try {
        for (i7 of range(3)) {
          log(me, "8", i7);
          log(me, "9", await queue0.join());
        }
        try {
          queue0.putNowait("c10");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "11", e);
          } else throw e;
        }
        await asyncio.asyncWith(lock0, async () => {
          await asyncio.sleep(0.39);
        });
        await asyncio.sleep(0.49);
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "12", "RuntimeError", e);
        } else throw e;
      }
    } else throw e;
  }
}
async function f0(me) {
  let g17;
  log(me, "27", "starts");
  try {
    await asyncio.asyncWith(lock0, async () => {
      try {
        queue0.putNowait("b14");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "15", e);
        } else throw e;
      }
      await asyncio.sleep(0.14);
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      g17 = asyncio.gather(f1(me + ".18"), asyncio.sleep(0.45, "19"), { returnExceptions: true });
      g17.addDoneCallback((g) => log(me, "20", g.cancelled()));
      try {
        log(me, "23", await g17);
      } catch (e) {
        log(me, "24", "BaseException", e);
        await asyncio.sleep(0.55);
        throw new asyncio.RuntimeError(me + "25");
      } finally {
        log(me, "26");
      }
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t39;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", e);
    } else throw e;
  }
  try {
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "30", await queue0.put("c29"));
      await asyncio.sleep(0.44);
      try {
        try {
          queue0.putNowait("a31");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "32", e);
          } else throw e;
        }
        log(me, "33", await queue0.get());
        log(me, "34", await queue0.join());
        try {
          queue0.putNowait("b35");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "36", e);
          } else throw e;
        }
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "37", "TimeoutError", e);
        } else {
          log(me, "38", "BaseException", e);
          throw e;
        }
      }
    });
    t39 = asyncio.createTask(queue0.get(), { name: "t39" });
  } catch (e) {
    log(me, "40", "BaseException", e);
    throw e;
  } finally {
    log(me, "41");
  }
  log(me, "42");
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "43", e);
    } else throw e;
  }
  log(me, "44", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
