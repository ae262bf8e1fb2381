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
async function f0(me) {
  let t5;
  log(me, "8", "starts");
  try {
    log(me, "2", await asyncio.sleep(0.03, "1"));
    log(me, "3", asyncio.currentTask().cancelling());
    asyncio.getRunningLoop().callSoon(() => log(me, "4", var0.get()));
    t5 = asyncio.createTask(asyncio.sleep(0.03, "6"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      asyncio.getRunningLoop().callLater(0.03, t5.cancel.bind(t5));
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t12, t14, t21, t35;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      try {
        asyncio.getRunningLoop().callLater(0.01, () => log(me, "9", var0.get()));
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "10", "BaseExceptionGroup", e);
          log(me, "11", var0.get());
          t12 = asyncio.createTask(f0(me + ".13"), { name: "t12" });
        } else throw e;
      }
      t14 = asyncio.createTask(f0(me + ".15"));
      log(me, "17", await f0(me + ".16"));
      asyncio.getRunningLoop().callLater(0.03, t14.cancel.bind(t14));
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "18", "BaseExceptionGroup", e);
        try {
          throw e;
        } catch (e) {
          if (e instanceof asyncio.ValueError) {
            log(me, "19", "ValueError", e);
          } else if (asyncio.isException(e)) {
            log(me, "20", "Exception", e);
          } else throw e;
        }
      } else throw e;
    }
    t21 = asyncio.createTask(f0(me + ".22"));
    try {
      try {
        try {
          t21.addDoneCallback((t) => log(me, "23", t.cancelled()));
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "24", "CancelledError", e);
          } else throw e;
        }
        log(me, "25", t21.done(), t21.cancelled(), t21.cancelling());
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "26", "ValueError", e);
        } else {
          log(me, "27", "BaseException", e);
          log(me, "28", await t21);
          throw e;
        }
      }
      log(me, "30", await asyncio.sleep(0.03, "29"));
      log(me, "32", await f0(me + ".31"));
      log(me, "33");
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "34", "CancelledError", e);
        t35 = asyncio.createTask(f0(me + ".36"));
        asyncio.getRunningLoop().callSoon(() => log(me, "37", var0.get()));
        throw e;
      } else throw e;
    }
    log(me, "38", t21.done(), t21.cancelled(), t21.cancelling());
    log(me, "39", asyncio.currentTask().uncancel());
  } catch (e) {
    log(me, "40", "main failed", e);
  }
  log(me, "41", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
