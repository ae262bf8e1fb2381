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
    await asyncio.sleep(0.87);
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
    await asyncio.sleep(0.52);
  }
});
async function f1(me) {
  log(me, "9", "starts");
  try {
    log(me, "7", await asyncio.sleep(0.54, "6"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t10;
  log(me, "32", "starts");
  try {
    t10 = asyncio.createTask(f1(me + ".11"));
    try {
      asyncio.getRunningLoop().callLater(0.68, t10.cancel.bind(t10));
      try {
        if (t10.done() && (!t10.cancelled())) {
          log(me, "12", t10.exception());
        }
        log(me, "13");
        await asyncio.asyncWith(new Manager(me + ".17"), async (entered14) => {
          log(me, "15", entered14);
          if (t10.done() && (!t10.cancelled())) {
            log(me, "16", t10.exception());
          }
        });
        log(me, "18", t10.uncancel());
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "19", "BaseExceptionGroup", e);
        } else if (asyncio.isException(e)) {
          log(me, "20", "Exception", e);
        } else throw e;
      } finally {
        log(me, "21");
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "22", "TimeoutError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "23", "RuntimeError", e);
        await asyncio.asyncWith(new Manager(me + ".28"), async (entered24) => {
          log(me, "25", entered24);
          log(me, "27", await asyncio.sleep(0.49, "26"));
        });
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      log(me, "30", asyncio.currentTask().cancel());
      throw e;
    } else throw e;
  } finally {
    log(me, "31");
  }
}
async function main(me) {
  let t35, t64;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(managed(me + ".38"), async (entered33) => {
      log(me, "34", entered33);
      t35 = asyncio.createTask(f0(me + ".36"));
      log(me, "37", t35.done(), t35.cancelled(), t35.cancelling());
    });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "39", "Exception", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "40", "RuntimeError", e);
    } else throw e;
  }
  const t41 = asyncio.createTask(f1(me + ".42"));
  const t43 = asyncio.createTask(asyncio.sleep(0, "44"));
  log(me, "46", await f1(me + ".45"));
  log(me, "47", t41.uncancel());
  log(me, "49", await f1(me + ".48"));
  const t50 = asyncio.createTask(asyncio.sleep(0, "51"));
  await asyncio.asyncWith(managed(me + ".68"), async (entered52) => {
    log(me, "53", entered52);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack54) => {
      log(me, "56", await stack54.enterAsyncContext(managed(me + ".55")));
      stack54.callback(log, me, "57");
      await asyncio.asyncWith(managed(me + ".61"), async (entered58) => {
        log(me, "59", entered58);
        await asyncio.sleep(0);
        throw new asyncio.ValueError(me + "60");
      });
    });
    await asyncio.asyncWith(managed(me + ".67"), async (entered62) => {
      log(me, "63", entered62);
      t64 = asyncio.createTask(f1(me + ".65"));
      log(me, "66", asyncio.currentTask().uncancel());
    });
  });
  log(me, "69", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
