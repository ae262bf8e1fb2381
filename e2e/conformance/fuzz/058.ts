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
async function f1(me) {
  let t4, t6, t9;
  log(me, "11", "starts");
  log(me, "1");
  log(me, "3", await asyncio.sleep(0.8, "2"));
  try {
    asyncio.getRunningLoop().setTaskFactory(null);
    await asyncio.sleep(0.09);
    t4 = new asyncio.Task(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.69, "5"), 0.85), 0.43), { loop: asyncio.getRunningLoop(), eagerStart: true });
    t6 = new asyncio.Task(asyncio.sleep(0.22, "7"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "8", "ValueError", e);
      t9 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.62, "10"), 0.5), { name: "t9" });
      await asyncio.sleep(0.74);
    } else throw e;
  }
}
async function f0(me) {
  let t14;
  log(me, "17", "starts");
  try {
    log(me, "13", await asyncio.waitFor(f1(me + ".12"), 0.56));
    t14 = new asyncio.Task(f1(me + ".15"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let cm18, t23, cm36, cm42, t43, t45, t48;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.65), async (cm33) => {
        cm18 = asyncio.timeout(0.59);
        try {
          await asyncio.asyncWith(cm18, async () => {
            log(me, "20", await f0(me + ".19"));
            cm18.reschedule(asyncio.getRunningLoop().time() + 0.17);
            try {
              log(me, "22", await f1(me + ".21"));
              t23 = asyncio.createTask(f0(me + ".24"), { name: "t23" });
              log(me, "26", await asyncio.sleep(0.65, "25"));
              t23.addDoneCallback((t) => log(me, "27", t.cancelled()));
            } catch (e) {
              if (e instanceof asyncio.ValueError) {
                log(me, "28", "ValueError", e);
              } else throw e;
            }
            log(me, "30", await f0(me + ".29"));
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "31", "TimeoutError", e);
          } else throw e;
        }
        log(me, "32", cm18.expired());
        log(me, "34", cm33.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "35", "TimeoutError", e);
      } else throw e;
    }
    try {
      cm36 = asyncio.timeout(0.89);
      try {
        await asyncio.asyncWith(cm36, async () => {
          cm36.reschedule(asyncio.getRunningLoop().time() + 0.27);
          log(me, "37");
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "38", "TimeoutError", e);
          log(me, "39");
          log(me, "40", asyncio.currentTask().cancelling());
        } else throw e;
      }
      log(me, "41", cm36.expired());
      cm42 = asyncio.timeout(0.17);
      try {
        await asyncio.asyncWith(cm42, async () => {
          t43 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.66, "44"), 0.27));
          cm42.reschedule(asyncio.getRunningLoop().time() + 0.25);
          t45 = asyncio.createTask(asyncio.sleep(0.37, "46"));
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "47", "TimeoutError", e);
          t48 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "49"), 0.23));
        } else throw e;
      }
      log(me, "50", cm42.expired());
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "51", "BaseExceptionGroup", e);
        log(me, "53", await f1(me + ".52"));
      } else throw e;
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
