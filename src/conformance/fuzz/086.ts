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
  let h20, token25;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
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
  const cm8 = asyncio.timeout(0.29);
  try {
    await asyncio.asyncWith(cm8, async () => {
      cm8.reschedule(asyncio.getRunningLoop().time() + 0.05);
      log(me, "9", var0.get());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "10", "TimeoutError", e);
    } else throw e;
  }
  log(me, "11", cm8.expired());
  asyncio.getRunningLoop().callSoon(() => log(me, "12", var0.get()));
  log(me, "13");
  try {
    log(me, "14");
    try {
      await asyncio.asyncWith(asyncio.timeout(0.17), async (cm17) => {
        await asyncio.sleep(0);
        log(me, "16", await asyncio.sleep(0.11, "15"));
        log(me, "18", cm17.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "19", "TimeoutError", e);
      } else throw e;
    }
    h20 = asyncio.getRunningLoop().callLater(0.08, log, me, "21");
    try {
      log(me, "23", await asyncio.sleep(0.24, "22"));
      var0.set(me + "24");
      token25 = var0.set(me + "26");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "27", "ValueError", e);
      } else {
        log(me, "28", "BaseException", e);
        throw e;
      }
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "29", "ValueError", e);
    } else {
      log(me, "30", "BaseException", e);
      throw e;
    }
  }
  log(me, "32", await f0(me + ".31"));
  log(me, "34", asyncio.currentTask().cancel("c33"));
  const t35 = asyncio.createTask(f0(me + ".36"));
  log(me, "37", t35.uncancel());
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
