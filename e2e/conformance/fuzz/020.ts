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
async function f2(me) {
  log(me, "3", "starts");
  log(me, "2", await asyncio.waitFor(asyncio.sleep(0.02, "1"), 0.01));
}
async function f1(me) {
  log(me, "5", "starts");
  throw new asyncio.ValueError(me + "4");
}
async function f0(me) {
  let t6, cm9;
  log(me, "17", "starts");
  try {
    t6 = asyncio.createTask(f1(me + ".7"), { name: "t6" });
    t6.addDoneCallback((t) => log(me, "8", t.cancelled()));
    cm9 = asyncio.timeout(0.02);
    try {
      await asyncio.asyncWith(cm9, async () => {
        cm9.reschedule(asyncio.getRunningLoop().time() + 0.02);
        if (t6.done() && (!t6.cancelled())) {
          log(me, "10", t6.exception());
        }
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "11", "TimeoutError", e);
        asyncio.getRunningLoop().callLater(0.02, t6.cancel.bind(t6));
      } else throw e;
    }
    log(me, "12", cm9.expired());
    log(me, "14", await f2(me + ".13"));
    log(me, "15", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t18, t38, f39;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t18 = asyncio.createTask(f2(me + ".19"));
    log(me, "21", await f2(me + ".20"));
    try {
      await asyncio.asyncWith(asyncio.timeout(0.03), async (cm32) => {
        try {
          await asyncio.asyncWith(asyncio.timeout(0.03), async (cm26) => {
            try {
              log(me, "22", t18.result());
            } catch (e) {
              log(me, "23", e);
            }
            log(me, "25", await f2(me + ".24"));
            asyncio.getRunningLoop().callLater(0.02, t18.cancel.bind(t18));
            log(me, "27", cm26.expired());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "28", "TimeoutError", e);
            log(me, "29", asyncio.currentTask().cancelling());
            log(me, "30", await t18);
          } else throw e;
        }
        log(me, "31");
        log(me, "33", cm32.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "34", "TimeoutError", e);
        t18.addDoneCallback((t) => log(me, "35", t.cancelled()));
      } else throw e;
    } finally {
      log(me, "36");
    }
    log(me, "37", t18.uncancel());
    t38 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(t18, 0.03), 0.03));
    f39 = asyncio.getRunningLoop().createFuture();
    try {
      f39.setResult("40");
    } catch (e) {
      if (e instanceof asyncio.InvalidStateError) {
        log(me, "41", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "42", "main failed", e);
  }
  log(me, "43", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
