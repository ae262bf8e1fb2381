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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.07);
  }
});
async function f3(me) {
  let t6, t14;
  log(me, "17", "starts");
  try {
    t6 = asyncio.createTask(asyncio.sleep(0, "7"));
    if (t6.done() && (!t6.cancelled())) {
      log(me, "8", t6.exception());
    }
    await asyncio.asyncWith(managed(me + ".12"), async (entered9) => {
      log(me, "10", entered9);
      log(me, "11");
    });
    log(me, "13", t6.uncancel());
    t14 = asyncio.createTask(asyncio.sleep(0.1, "15"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  log(me, "19", "starts");
  throw new asyncio.RuntimeError(me + "18");
}
async function f1(me) {
  let t20;
  log(me, "33", "starts");
  try {
    try {
      t20 = asyncio.createTask(f3(me + ".21"));
      log(me, "22", t20.done(), t20.cancelled(), t20.cancelling());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "23", "TimeoutError", e);
      } else {
        log(me, "24", "BaseException", e);
        throw e;
      }
    }
    log(me, "25", asyncio.currentTask().cancel());
    log(me, "26");
    await asyncio.asyncWith(managed(me + ".30"), async (entered27) => {
      log(me, "28", entered27);
      log(me, "29", asyncio.currentTask().getName());
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "31", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "32");
  }
}
async function f0(me) {
  log(me, "40", "starts");
  try {
    log(me, "35", await f1(me + ".34"));
    await asyncio.sleep(0.06);
    log(me, "36");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "37", "CancelledError", e);
      throw e;
    } else if (asyncio.isException(e)) {
      log(me, "38", "Exception", e);
    } else throw e;
  } finally {
    log(me, "39");
  }
  await asyncio.sleep(0.06);
  await asyncio.sleep(0.02);
}
async function main(me) {
  let h43, h46, h48;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(managed(me + ".45"), async (entered41) => {
      log(me, "42", entered41);
      h43 = asyncio.getRunningLoop().callSoon(log, me, "44");
    });
    h46 = asyncio.getRunningLoop().callLater(0.09, log, me, "47");
    await asyncio.sleep(0.11);
    h48 = asyncio.getRunningLoop().callLater(0.05, log, me, "49");
  } catch (e) {
    log(me, "50", "main failed", e);
  }
  log(me, "51", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
