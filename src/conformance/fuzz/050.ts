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
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function* gen0(me) {
  await asyncio.sleep(0.39);
  const sent5 = yield me + "6";
  log(me, "7", sent5);
  await asyncio.sleep(0.14);
  const sent8 = yield me + "9";
  log(me, "10", sent8);
  throw new asyncio.ValueError(me + "11");
}
async function f3(me) {
  let t12, x15, x20;
  log(me, "29", "starts");
  try {
    t12 = asyncio.createTask(asyncio.sleep(0.01, "13"));
    try {
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".17")), async (gen_14) => {
        for await (x15 of gen_14) {
          log(me, "16", x15);
          break;
        }
      });
      log(me, "18", t12.done(), t12.cancelled(), t12.cancelling());
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".24")), async (gen_19) => {
        for await (x20 of gen_19) {
          log(me, "21", x20);
          log(me, "23", t12.cancel("c22"));
          break;
        }
      });
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "25", "ValueError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "26", "BaseExceptionGroup", e);
      } else throw e;
    } finally {
      log(me, "27");
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "28", "TimeoutError", e);
    } else throw e;
  }
}
async function f2(me) {
  let t30;
  log(me, "34", "starts");
  try {
    t30 = asyncio.createTask(f3(me + ".31"), { name: "t30" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "32", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "33");
  }
}
async function f1(me) {
  let x36, h40;
  log(me, "48", "starts");
  for await (x36 of gen0(me + ".35")) {
    log(me, "37", x36);
  }
  try {
    log(me, "39", await f2(me + ".38"));
    h40 = asyncio.getRunningLoop().callSoon(log, me, "41");
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack42) => {
      log(me, "44", await stack42.enterAsyncContext(managed(me + ".43")));
      await asyncio.sleep(0.15);
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "45", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "46");
    await asyncio.sleep(0.25);
    log(me, "47");
  }
}
async function f0(me) {
  log(me, "55", "starts");
  const t49 = asyncio.createTask(f3(me + ".50"));
  const h51 = asyncio.getRunningLoop().callLater(0.26, log, me, "52");
  const t53 = asyncio.createTask(f1(me + ".54"));
}
async function main(me) {
  let t67, t69, t71, t73;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "57", await f0(me + ".56"));
  log(me, "58");
  const t59 = asyncio.createTask(f0(me + ".60"));
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack61) => {
    log(me, "63", await stack61.enterAsyncContext(managed(me + ".62")));
    log(me, "65", await stack61.enterAsyncContext(managed(me + ".64")));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg66) => {
      t67 = tg66.createTask(f3(me + ".68"));
      t69 = tg66.createTask(f3(me + ".70"));
      t71 = tg66.createTask(f2(me + ".72"));
      t73 = asyncio.createTask(f3(me + ".74"));
    });
  });
  const t75 = asyncio.createTask(f0(me + ".76"));
  log(me, "77", asyncio.currentTask().cancel());
  const t78 = asyncio.createTask(f2(me + ".79"));
  log(me, "80", asyncio.currentTask().cancelling());
  asyncio.getRunningLoop().callLater(0.27, t75.cancel.bind(t75));
  log(me, "81", t75.removeDoneCallback(fail));
  log(me, "82", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
