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
  let t33, t44, mine40, rest41, t50;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg32) => {
      t33 = tg32.createTask(f0(me + ".34"));
      log(me, "35");
      log(me, "37", t33.cancel("c36"));
      asyncio.getRunningLoop().callLater(0.43, () => log(me, "38", var0.get()));
    });
    var0.set(me + "39");
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg43) => {
        t44 = tg43.createTask(f0(me + ".45"));
        try {
          log(me, "46", asyncio.currentTask().uncancel());
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "47", "TimeoutError", e);
          } else if (e instanceof asyncio.BaseExceptionGroup) {
            log(me, "48", "BaseExceptionGroup", e);
          } else throw e;
        }
        asyncio.getRunningLoop().callSoon(log, me, "49");
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine40, rest41] = e.split(asyncio.ValueError);
        log(me, "42", mine40, rest41);
        if (rest41 != null) {
          throw rest41;
        }
      } else throw e;
    }
    t50 = asyncio.createTask(f0(me + ".51"));
    await asyncio.sleep(0.55);
  } catch (e) {
    log(me, "52", "main failed", e);
  }
  log(me, "53", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
