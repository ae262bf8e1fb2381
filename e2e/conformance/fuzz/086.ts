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
const queue0 = new asyncio.PriorityQueue(1);
async function f0(me) {
  log(me, "2", "starts");
  await asyncio.sleep(0.13);
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
}
async function main(me) {
  let token28, cm30, t31, context32, t33, cm36, t37, h45;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      log(me, "3", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "4", e);
      } else throw e;
    }
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "5", e);
      } else throw e;
    }
    log(me, "6", var0.get());
    log(me, "7", var0.get());
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.05), async (cm9) => {
        log(me, "8");
        log(me, "10", cm9.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "11", "TimeoutError", e);
      } else throw e;
    }
    log(me, "13", await queue0.put("c12"));
    try {
      log(me, "14", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "15", e);
      } else throw e;
    }
    try {
      await asyncio.asyncWith(asyncio.timeout(0.02), async (cm21) => {
        try {
          await asyncio.asyncWith(asyncio.timeout(0.17), async (cm18) => {
            await asyncio.sleep(0);
            log(me, "17", await asyncio.sleep(0.11, "16"));
            log(me, "19", cm18.expired());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "20", "TimeoutError", e);
          } else throw e;
        }
        log(me, "22", cm21.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "23", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "24");
    }
    log(me, "26", await asyncio.sleep(0.24, "25"));
    var0.set(me + "27");
    token28 = var0.set(me + "29");
    cm30 = asyncio.timeout(0.06);
    try {
      await asyncio.asyncWith(cm30, async () => {
        t31 = asyncio.createTask(asyncio.waitFor(queue0.get(), 0.25));
        context32 = contextvars.copyContext();
        t33 = asyncio.createTask(f0(me + ".34"), { context: context32 });
        context32.run(() => log(me, "35", var0.get()));
        cm30.reschedule(null);
        cm36 = asyncio.timeout(0.2);
        try {
          await asyncio.asyncWith(cm36, async () => {
            t37 = asyncio.createTask(f0(me + ".38"));
            cm36.reschedule(asyncio.getRunningLoop().time() + 0.16);
            await asyncio.sleep(0.31);
            try {
              log(me, "39", queue0.getNowait());
            } catch (e) {
              if (asyncio.isException(e)) {
                log(me, "40", e);
              } else throw e;
            }
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "41", "TimeoutError", e);
          } else throw e;
        }
        log(me, "42", cm36.expired());
        var0.set(me + "43");
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "44", "TimeoutError", e);
        h45 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.4, log, me, "46");
      } else throw e;
    }
    log(me, "47", cm30.expired());
  } catch (e) {
    log(me, "48", "main failed", e);
  }
  log(me, "49", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
