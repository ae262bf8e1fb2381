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
async function f1(me) {
  let i1, t3;
  log(me, "6", "starts");
  for (i1 of range(3)) {
    log(me, "2", i1);
    t3 = asyncio.createTask(asyncio.sleep(0.08, "4"));
  }
  log(me, "5", asyncio.currentTask().cancel());
}
async function f0(me) {
  let cm7, i8, t18, t22;
  log(me, "25", "starts");
  try {
    cm7 = asyncio.timeout(0.34);
    try {
      await asyncio.asyncWith(cm7, async () => {
        cm7.reschedule(asyncio.getRunningLoop().time() + 0.08);
        for (i8 of range(2)) {
          log(me, "9", i8);
          log(me, "10", asyncio.currentTask().cancelling());
        }
        try {
          await asyncio.asyncWith(asyncio.timeout(0.18), async () => {
            log(me, "12", await asyncio.sleep(0.06, "11"));
          });
          log(me, "13");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "14", "Exception", e);
          } else throw e;
        }
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "15", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "16");
    }
    log(me, "17", cm7.expired());
    t18 = asyncio.createTask(f1(me + ".19"), { name: "t18" });
    log(me, "20", t18.cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
      t22 = asyncio.createTask(f1(me + ".23"));
      throw e;
    } else throw e;
  } finally {
    log(me, "24");
  }
}
async function main(me) {
  let t31, cm33;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    throw new asyncio.ValueError(me + "26");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      log(me, "29", await f1(me + ".28"));
    } else throw e;
  }
  try {
    await asyncio.sleep(0.23);
    try {
      log(me, "30");
      t31 = asyncio.createTask(f0(me + ".32"), { name: "t31" });
      cm33 = asyncio.timeout(0.02);
      try {
        await asyncio.asyncWith(cm33, async () => {
          log(me, "34", t31.cancel());
          cm33.reschedule(asyncio.getRunningLoop().time() + 0.14);
          log(me, "35", asyncio.currentTask().uncancel());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "36", "TimeoutError", e);
        } else throw e;
      }
      log(me, "37", cm33.expired());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "38", "TimeoutError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "39", "BaseExceptionGroup", e);
      } else throw e;
    }
    log(me, "40");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "41", "ValueError", e);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "42", "CancelledError", e);
      throw e;
    } else throw e;
  }
  try {
    try {
      await asyncio.asyncWith(asyncio.timeout(0.16), async (cm49) => {
        try {
          await asyncio.asyncWith(asyncio.timeout(0.27), async (cm46) => {
            log(me, "44", await f0(me + ".43"));
            log(me, "45", asyncio.currentTask().cancelling());
            log(me, "47", cm46.expired());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "48", "TimeoutError", e);
            await asyncio.sleep(0.02);
          } else throw e;
        }
        log(me, "50", cm49.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "51", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "52");
      await asyncio.sleep(0.17);
      log(me, "53");
    }
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "54", "RuntimeError", e);
    } else throw e;
  }
  log(me, "55", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
