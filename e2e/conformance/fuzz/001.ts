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
async function* gen0(me) {
  const sent1 = yield me + "2";
  log(me, "3", sent1);
}
async function f1(me) {
  let x7, x10, t12, x20;
  log(me, "25", "starts");
  try {
    log(me, "4");
    asyncio.getRunningLoop().callLater(0.56, () => log(me, "5", var0.get()));
    for await (x7 of gen0(me + ".6")) {
      log(me, "8", x7);
      break;
    }
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".16")), async (gen_9) => {
      for await (x10 of gen_9) {
        log(me, "11", x10);
        t12 = asyncio.createTask(asyncio.sleep(0.33, "13"));
        log(me, "15", await asyncio.sleep(0.27, "14"));
        break;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "17", "TimeoutError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "18", "BaseExceptionGroup", e);
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".22")), async (gen_19) => {
        for await (x20 of gen_19) {
          log(me, "21", x20);
          break;
        }
      });
    } else throw e;
  }
  log(me, "24", await asyncio.waitFor(asyncio.sleep(0.82, "23"), 0.89));
}
async function f0(me) {
  log(me, "27", "starts");
  log(me, "26", var0.get());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.05);
    asyncio.getRunningLoop().callLater(0.58, log, me, "28");
    log(me, "29", var0.get());
    log(me, "30", var0.get());
    asyncio.getRunningLoop().callLater(0.13, log, me, "31");
    log(me, "32", var0.get());
    await asyncio.sleep(0);
    try {
      await asyncio.asyncWith(asyncio.timeout(0.14), async (cm35) => {
        await asyncio.sleep(0.24);
        log(me, "34", await asyncio.waitFor(asyncio.waitFor(f0(me + ".33"), 0.83), 0.81));
        log(me, "36", cm35.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "37", "TimeoutError", e);
        log(me, "38");
      } else throw e;
    }
    log(me, "40", await asyncio.waitFor(f1(me + ".39"), 0.01));
    try {
      await asyncio.asyncWith(asyncio.timeout(0.59), async (cm43) => {
        asyncio.getRunningLoop().callSoon(fail, me + ".41");
        throw new asyncio.ValueError(me + "42");
        log(me, "44", cm43.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "45", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "46", "main failed", e);
  }
  log(me, "47", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
