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
async function f1(me) {
  let t6;
  log(me, "10", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg5) => {
      t6 = tg5.createTask(asyncio.sleep(0.68, "7"));
      log(me, "8", await t6);
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "4", e.subgroup(asyncio.BaseExceptionGroup), e.subgroup((x) => x instanceof asyncio.BaseExceptionGroup));
    } else throw e;
  }
  log(me, "9", asyncio.currentTask().cancelling());
}
async function f0(me) {
  let t15, t17, t19, mine11, rest12, t23;
  log(me, "31", "starts");
  try {
    try {
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg14) => {
          t15 = tg14.createTask(f1(me + ".16"));
          t17 = tg14.createTask(f1(me + ".18"));
          t19 = tg14.createTask(f1(me + ".20"));
          try {
            log(me, "21", t19.result());
          } catch (e) {
            log(me, "22", e);
          }
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine11, rest12] = e.split(asyncio.RuntimeError);
          log(me, "13", mine11, rest12);
        } else throw e;
      }
      t23 = asyncio.createTask(f1(me + ".24"));
      log(me, "25", var0.get());
      asyncio.getRunningLoop().callSoon(log, me, "26");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "27", "ValueError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "28", "RuntimeError", e);
      } else throw e;
    }
    var0.set(me + "29");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "30", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let tg37, t38, t40, tg48, t49, t51;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  asyncio.getRunningLoop().callLater(0.02, () => log(me, "32", var0.get()));
  log(me, "33");
  await asyncio.sleep(0.57);
  var0.set(me + "34");
  log(me, "36", await asyncio.sleep(0.63, "35"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg37_) => {
    tg37 = tg37_;
    t38 = tg37.createTask(f0(me + ".39"));
    t40 = tg37.createTask(f0(me + ".41"));
    asyncio.getRunningLoop().callLater(0.31, () => log(me, "42") || tg37.createTask(f0(me + ".43")));
  });
  const t44 = asyncio.createTask(f1(me + ".45"));
  log(me, "47", await f1(me + ".46"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg48_) => {
    tg48 = tg48_;
    t49 = tg48.createTask(f0(me + ".50"));
    t51 = tg48.createTask(f0(me + ".52"));
    await asyncio.sleep(0.55);
    asyncio.getRunningLoop().callLater(0.67, () => log(me, "53") || tg48.createTask(f1(me + ".54")));
  });
  log(me, "55");
  const t56 = asyncio.ensureFuture(asyncio.sleep(0.8, "57"));
  const h58 = asyncio.getRunningLoop().callLater(0.12, log, me, "59");
  log(me, "60", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
