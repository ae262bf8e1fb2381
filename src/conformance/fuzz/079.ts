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
async function f1(me) {
  let t2, t4;
  log(me, "8", "starts");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg1) => {
    t2 = tg1.createTask(asyncio.sleep(0, "3"));
    t4 = tg1.createTask(asyncio.sleep(0.68, "5"));
    log(me, "6", await t2);
  });
  log(me, "7", asyncio.currentTask().cancelling());
}
async function f0(me) {
  let t10, t16, t18, t20;
  log(me, "27", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg9) => {
      t10 = tg9.createTask(f1(me + ".11"));
      log(me, "12", asyncio.currentTask().cancel());
    });
    log(me, "14", await f1(me + ".13"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg15) => {
      t16 = tg15.createTask(f1(me + ".17"));
      t18 = tg15.createTask(f1(me + ".19"));
      t20 = tg15.createTask(f1(me + ".21"));
      asyncio.getRunningLoop().callSoon(log, me, "22");
      if (t16.done() && (!t16.cancelled())) {
        log(me, "23", t16.exception());
      }
      log(me, "24");
    });
    log(me, "25", asyncio.currentTask().uncancel());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", "Exception", e);
    } else throw e;
  }
}
async function main(me) {
  let token28, n32, t39, t41, t43, t48;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    token28 = var0.set(me + "29");
    try {
      var0.reset(token28);
    } catch (e) {
      if (e instanceof asyncio.ValueError || e instanceof asyncio.RuntimeError) {
        log(me, "30", e instanceof asyncio.ValueError);
      } else throw e;
    }
    n32 = 0;
    async function inner31(me) {
      n32 += 1;
      log(me, "33", n32);
      await asyncio.sleep(0.57);
      var0.set(me + "34");
      log(me, "36", await asyncio.sleep(0.63, "35"));
    }
    try {
      var0.reset(token28);
    } catch (e) {
      if (e instanceof asyncio.ValueError || e instanceof asyncio.RuntimeError) {
        log(me, "37", e instanceof asyncio.ValueError);
      } else throw e;
    }
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg38) => {
        t39 = tg38.createTask(f0(me + ".40"));
        t41 = tg38.createTask(asyncio.sleep(0.31, "42"));
        t43 = tg38.createTask(inner31(me + ".44"));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "45", "TimeoutError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "46", "BaseExceptionGroup", e);
      } else throw e;
    }
    asyncio.getRunningLoop().callSoon(log, me, "47");
    t48 = asyncio.createTask(f0(me + ".49"));
    var0.set(me + "50");
    log(me, "52", await f0(me + ".51"));
    asyncio.getRunningLoop().callSoon(log, me, "53");
    log(me, "55", await inner31(me + ".54"));
    log(me, "57", await f1(me + ".56"));
  } catch (e) {
    log(me, "58", "main failed", e);
  }
  log(me, "59", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
