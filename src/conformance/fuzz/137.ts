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
    await asyncio.sleep(0.88);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.38);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  await asyncio.sleep(0);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  log(me, "9", "starts");
  try {
    return me + "7";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  let t11, tg14, t15, t17, t19, t22, t24;
  log(me, "28", "starts");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg10) => {
    t11 = tg10.createTask(f2(me + ".12"));
    asyncio.getRunningLoop().callLater(0.58, t11.cancel.bind(t11));
    log(me, "13", t11.uncancel());
  });
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg14_) => {
    tg14 = tg14_;
    t15 = tg14.createTask(asyncio.sleep(0, "16"));
    t17 = tg14.createTask(f2(me + ".18"));
    t19 = tg14.createTask(f2(me + ".20"));
    log(me, "21", var0.get());
    t22 = asyncio.createTask(asyncio.sleep(0.02, "23"));
    t24 = asyncio.createTask(f2(me + ".25"));
    asyncio.getRunningLoop().callLater(0.8, () => log(me, "26") || tg14.createTask(f2(me + ".27")));
  });
}
async function f0(me) {
  log(me, "31", "starts");
  log(me, "29", asyncio.currentTask().cancelling());
  log(me, "30");
}
async function main(me) {
  let tg33, t34, t39, f44;
  try {
    await asyncio.sleep(0.51);
    log(me, "32");
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg33_) => {
      tg33 = tg33_;
      t34 = tg33.createTask(f1(me + ".35"));
      try {
        log(me, "36");
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "37", "ValueError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "38", "RuntimeError", e);
          t39 = asyncio.createTask(asyncio.sleep(0.63, "40"));
          try {
            log(me, "42", await f2(me + ".41"));
            log(me, "43");
            await asyncio.sleep(0.18);
            f44 = asyncio.getRunningLoop().createFuture();
          } catch (e) {
            if (e instanceof asyncio.ValueError) {
              log(me, "45", "ValueError", e);
              asyncio.getRunningLoop().callSoon(() => log(me, "46", var0.get()));
              log(me, "48", await f0(me + ".47"));
            } else if (e instanceof asyncio.TimeoutError) {
              log(me, "49", "TimeoutError", e);
            } else throw e;
          } finally {
            log(me, "50");
            await asyncio.sleep(0.67);
            log(me, "51");
          }
        } else throw e;
      }
      log(me, "52", t34.done(), t34.cancelled(), t34.cancelling());
      var0.set(me + "53");
      asyncio.getRunningLoop().callLater(0.78, () => log(me, "54") || tg33.createTask(f1(me + ".55")));
    });
  } catch (e) {
    log(me, "56", "main failed", e);
  }
  log(me, "57", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
