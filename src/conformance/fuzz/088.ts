import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
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
  let t4;
  log(me, "11", "starts");
  try {
    log(me, "1", var0.get());
    log(me, "3", await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.3, "2"), 0.14), 0.6));
    t4 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.12, "5"), 0.23), 0.65));
    log(me, "6", asyncio.currentTask().cancel());
    return me + "7";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "9");
    await asyncio.sleep(0.44);
    log(me, "10");
  }
}
async function f0(me) {
  let i13, t17, token21;
  log(me, "25", "starts");
  var0.set(me + "12");
  for (i13 of range(3)) {
    log(me, "14", i13);
    log(me, "16", await f1(me + ".15"));
    t17 = asyncio.createTask(asyncio.sleep(0.7, "18"));
  }
  try {
    log(me, "20", await f1(me + ".19"));
    try {
      token21 = var0.set(me + "22");
      await asyncio.sleep(0.35);
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "23", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let i26, t30, t39, t47;
  try {
    for (i26 of range(2)) {
      log(me, "27", i26);
      try {
        log(me, "29", await f0(me + ".28"));
        t30 = asyncio.createTask(f0(me + ".31"));
        log(me, "32", asyncio.currentTask().uncancel());
        log(me, "33");
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "34", "BaseExceptionGroup", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "35", "RuntimeError", e);
        } else throw e;
      }
    }
    try {
      log(me, "37", await f1(me + ".36"));
      try {
        await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0), async (cm49) => {
          try {
            log(me, "38", asyncio.currentTask().cancel());
            t39 = asyncio.createTask(f1(me + ".40"));
            log(me, "41");
            log(me, "42", await t39);
          } catch (e) {
            if (e instanceof asyncio.BaseExceptionGroup) {
              log(me, "43", "BaseExceptionGroup", e);
            } else throw e;
          } finally {
            log(me, "44");
            await asyncio.sleep(0.55);
            log(me, "45");
          }
          var0.set(me + "46");
          t47 = asyncio.createTask(asyncio.waitFor(f1(me + ".48"), 0.64), { name: "t47" });
          log(me, "50", cm49.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "51", "TimeoutError", e);
          await asyncio.sleep(0.35);
        } else throw e;
      } finally {
        log(me, "52");
        await asyncio.sleep(0.78);
        log(me, "53");
      }
    } catch (e) {
      if (true) {
        log(me, "54", "BaseException", e);
        await asyncio.sleep(0.16);
        throw e;
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "55", "RuntimeError", e);
      } else throw e;
    }
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
