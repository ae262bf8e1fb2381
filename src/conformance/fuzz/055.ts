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
async function f0(me) {
  log(me, "4", "starts");
  log(me, "1");
  log(me, "3", await asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.03, "2"), 0.01), 0.02), 0.01));
}
async function main(me) {
  let t7, t11, token25, n31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(asyncio.timeout(0.03), async () => {
    try {
      log(me, "6", await asyncio.waitFor(f0(me + ".5"), null));
      t7 = asyncio.createTask(asyncio.waitFor(f0(me + ".8"), 0));
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "9", "BaseExceptionGroup", e);
        throw e;
      } else {
        log(me, "10", "BaseException", e);
      }
    }
    t11 = asyncio.createTask(f0(me + ".12"));
  });
  const token13 = var0.set(me + "14");
  try {
    try {
      await asyncio.sleep(0.03);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "15", "Exception", e);
      } else {
        log(me, "16", "BaseException", e);
        log(me, "17", asyncio.currentTask().cancelling());
        throw e;
      }
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "18", "TimeoutError", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "19", "RuntimeError", e);
    } else throw e;
  }
  const t20 = asyncio.createTask(f0(me + ".21"));
  asyncio.getRunningLoop().callLater(0.01, () => log(me, "22", var0.get()));
  const cm23 = asyncio.timeout(0.03);
  try {
    await asyncio.asyncWith(cm23, async () => {
      log(me, "24", var0.get());
      token25 = var0.set(me + "26");
      cm23.reschedule(asyncio.getRunningLoop().time() + 0.03);
      if (t20.done() && (!t20.cancelled())) {
        log(me, "27", t20.exception());
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "28", "TimeoutError", e);
    } else throw e;
  }
  log(me, "29", cm23.expired());
  n31 = 0;
  async function inner30(me) {
    n31 += 1;
    log(me, "32", n31);
    const token33 = var0.set(me + "34");
  }
  try {
    log(me, "35", t20.result());
  } catch (e) {
    log(me, "36", e);
  }
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
