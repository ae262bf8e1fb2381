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
let task;
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
async function f0(me) {
  let t1;
  log(me, "9", "starts");
  try {
    t1 = asyncio.createTask(asyncio.waitFor(asyncio.gather(asyncio.gather(asyncio.sleep(0.33, "2"), asyncio.sleep(0.32, "3"), { returnExceptions: true }), asyncio.gather(asyncio.sleep(0.06, "4"), asyncio.sleep(0.08, "5"), { returnExceptions: true }), { returnExceptions: true }), 0.37));
    log(me, "6", await t1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function main(me) {
  let h17, i21, cm23, t25, h35, g39, n47;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    log(me, "11", asyncio.currentTask().cancel("c10"));
    try {
      log(me, "13", await asyncio.waitFor(f0(me + ".12"), 0.33));
      try {
        log(me, "15", await asyncio.waitFor(asyncio.sleep(0, "14"), 0.17));
        asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.16, log, me, "16");
        h17 = asyncio.getRunningLoop().callLater(0.09, log, me, "18");
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "19", "CancelledError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "20", "RuntimeError", e);
        } else throw e;
      }
      for (i21 of range(2)) {
        log(me, "22", i21);
        cm23 = asyncio.timeout(null);
        try {
          await asyncio.asyncWith(cm23, async () => {
            cm23.reschedule(null);
            await asyncio.sleep(0.36);
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "24", "TimeoutError", e);
            t25 = asyncio.createTask(f0(me + ".26"));
            log(me, "27", asyncio.currentTask().getName());
          } else throw e;
        }
        log(me, "28", cm23.expired());
      }
      try {
        await asyncio.asyncWith(asyncio.timeout(0.11), async (cm30) => {
          log(me, "29", await asyncio.gather());
          log(me, "31", cm30.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "32", "TimeoutError", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "33", "TimeoutError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "34", "RuntimeError", e);
        h35 = asyncio.getRunningLoop().callLater(0, log, me, "36");
      } else throw e;
    }
    asyncio.getRunningLoop().callLater(0.07, log, me, "37");
    log(me, "38");
    g39 = asyncio.shield(asyncio.shield(asyncio.shield(asyncio.sleep(0.12, "40"))));
    asyncio.getRunningLoop().callLater(0.34, g39.cancel.bind(g39));
    try {
      log(me, "44", await g39);
    } catch (e) {
      log(me, "45", "BaseException", e);
      throw e;
    }
    n47 = 0;
    async function inner46(me) {
      n47 += 1;
      log(me, "48", n47);
      log(me, "50", await f0(me + ".49"));
      const t51 = asyncio.createTask(f0(me + ".52"));
      log(me, "53");
    }
    log(me, "54");
    log(me, "56", await asyncio.shield(asyncio.shield(f0(me + ".55"))));
  } catch (e) {
    log(me, "57", "main failed", e);
  }
  log(me, "58", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.26, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
