import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let runner;
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
async function* gen0(me) {
  await asyncio.sleep(0.18);
  yield me + "1";
  await asyncio.sleep(0.05);
  yield me + "2";
  await asyncio.sleep(0.06);
  yield me + "3";
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "4");
    await asyncio.sleep(0.31);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "5", error);
    await asyncio.sleep(0.39);
    log(me, "6");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "9");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "7", e);
    } else throw e;
  } finally {
    log(me, "8");
  }
});
async function f1(me) {
  log(me, "13", "starts");
  try {
    log(me, "11", await asyncio.sleep(0.3, "10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "17", "starts");
  await asyncio.sleep(0.26);
  const gen_14 = keep(gen0(me + ".15"));
  log(me, "16", await advance(gen_14));
}
async function main1(me) {
  let gen_20, h23;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    log(me, "18", asyncio.currentTask().getName());
    log(me, "19");
    gen_20 = keep(gen0(me + ".21"));
    log(me, "22", await advance(gen_20));
    h23 = asyncio.getRunningLoop().callLater(0.06, log, me, "24");
    log(me, "26", await throw_in(gen_20, new asyncio.ValueError(me + ".25")));
    try {
      await asyncio.asyncWith(new Manager(me + ".34"), async (entered27) => {
        log(me, "28", entered27);
        await asyncio.sleep(0.03);
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack29) => {
          stack29.callback(log, me, "30");
          log(me, "32", await stack29.enterAsyncContext(new Manager(me + ".31")));
          asyncio.getRunningLoop().callSoon(log, me, "33");
        });
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "35", "TimeoutError", e);
      } else {
        log(me, "36", "BaseException", e);
        throw e;
      }
    } finally {
      log(me, "37");
      await asyncio.sleep(0.24);
      log(me, "38");
    }
  } catch (e) {
    log(me, "39", "main failed", e);
  }
  log(me, "40", "main ends");
  return me;
}
async function main2(me) {
  let t41, h47, t55;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    t41 = asyncio.createTask(f0(me + ".42"));
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.03, log, me, "43");
    log(me, "44", t41.cancel());
    try {
      try {
        log(me, "45", t41.result());
      } catch (e) {
        log(me, "46", e);
      }
      h47 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0, log, me, "48");
      log(me, "49", await t41);
      log(me, "50", asyncio.currentTask().cancelling());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "51", "TimeoutError", e);
        try {
          log(me, "52", t41.result());
        } catch (e) {
          log(me, "53", e);
        }
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "54", "RuntimeError", e);
        t55 = asyncio.createTask(f1(me + ".56"));
      } else throw e;
    }
  } catch (e) {
    log(me, "57", "main failed", e);
  }
  log(me, "58", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
