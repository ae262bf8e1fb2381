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
    await asyncio.sleep(0);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.02);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.06);
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function f3(me) {
  log(me, "8", "starts");
  log(me, "7", await asyncio.gather(asyncio.waitFor(asyncio.shield(asyncio.sleep(0.09, "6")), 0.01), { returnExceptions: true }));
  await asyncio.sleep(0);
}
async function f2(me) {
  log(me, "20", "starts");
  log(me, "10", await asyncio.shield(f3(me + ".9")));
  const cm11 = asyncio.timeout(0.03);
  try {
    await asyncio.asyncWith(cm11, async () => {
      cm11.reschedule(asyncio.getRunningLoop().time() + 0.02);
      await asyncio.sleep(0.09);
      await asyncio.asyncWith(new Manager(me + ".15"), async (entered12) => {
        log(me, "13", entered12);
        log(me, "14", asyncio.currentTask().uncancel());
      });
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "16", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "17");
    await asyncio.sleep(0.11);
    log(me, "18");
  }
  log(me, "19", cm11.expired());
}
async function f1(me) {
  let t30;
  log(me, "34", "starts");
  try {
    try {
      await asyncio.asyncWith(asyncio.timeout(0), async (cm25) => {
        log(me, "21", asyncio.currentTask().cancelling());
        log(me, "23", await f3(me + ".22"));
        log(me, "24", asyncio.currentTask().cancel());
        log(me, "26", cm25.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "27", "TimeoutError", e);
      } else throw e;
    }
    await asyncio.sleep(0.06);
    log(me, "28", asyncio.currentTask().getName());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      t30 = asyncio.createTask(f3(me + ".31"));
      throw e;
    } else throw e;
  } finally {
    log(me, "32");
    await asyncio.sleep(0.01);
    log(me, "33");
  }
}
async function f0(me) {
  let t44;
  log(me, "48", "starts");
  try {
    await asyncio.asyncWith(managed(me + ".43"), async (entered35) => {
      log(me, "36", entered35);
      log(me, "40", await asyncio.gather(asyncio.sleep(0.01, "37"), asyncio.waitFor(f1(me + ".38"), 0.1), f1(me + ".39"), { returnExceptions: true }));
      log(me, "42", await asyncio.shield(f2(me + ".41")));
    });
    t44 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(f2(me + ".45"), 0.04), 0.08), 0.07));
    log(me, "46", asyncio.currentTask().uncancel());
    await asyncio.sleep(0.02);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "47", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t52, t54, cm65;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(asyncio.timeout(0), async (cm57) => {
        await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.1), async () => {
          try {
            throw new asyncio.RuntimeError(me + "49");
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "50", "Exception", e);
            } else throw e;
          } finally {
            log(me, "51");
          }
          t52 = asyncio.createTask(f0(me + ".53"), { name: "t52" });
        });
        t54 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f0(me + ".55"), 0.11), 0.06));
        log(me, "56", t54.done(), t54.cancelled(), t54.cancelling());
        log(me, "58", cm57.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "59", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "60");
    }
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack61) => {
      stack61.callback(log, me, "62");
      log(me, "64", await stack61.enterAsyncContext(managed(me + ".63")));
      cm65 = asyncio.timeout(0.07);
      try {
        await asyncio.asyncWith(cm65, async () => {
          log(me, "66", asyncio.currentTask().cancelling());
          cm65.reschedule(asyncio.getRunningLoop().time() + 0.07);
          log(me, "68", await asyncio.waitFor(f2(me + ".67"), 0));
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "69", "TimeoutError", e);
        } else throw e;
      } finally {
        log(me, "70");
      }
      log(me, "71", cm65.expired());
    });
    log(me, "73", await f0(me + ".72"));
  } catch (e) {
    log(me, "74", "main failed", e);
  }
  log(me, "75", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
