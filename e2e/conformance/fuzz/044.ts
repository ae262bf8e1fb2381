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
async function* gen0(me) {
  await asyncio.sleep(0.02);
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  await asyncio.sleep(0.02);
  yield me + "4";
}
async function* gen1(me) {
  let sent5;
  try {
    await asyncio.sleep(0.01);
    sent5 = yield me + "6";
    log(me, "7", sent5);
    await asyncio.sleep(0.01);
    yield me + "8";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "11", e);
    } else throw e;
  } finally {
    log(me, "9");
    await asyncio.sleep(0.01);
    log(me, "10");
  }
}
async function f0(me) {
  let t14;
  log(me, "17", "starts");
  try {
    log(me, "13", await asyncio.sleep(0.01, "12"));
    await asyncio.sleep(0.02);
    t14 = asyncio.createTask(asyncio.sleep(0.01, "15"), { name: "t14" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let h18, gen_21, t35, mine31, rest32, t42, x45, x50, t58, t60;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    h18 = asyncio.getRunningLoop().callLater(0.03, log, me, "19");
    log(me, "20");
    gen_21 = keep(gen0(me + ".22"));
    log(me, "23", await advance(gen_21));
    asyncio.getRunningLoop().callSoon(fail, me + ".24");
  } catch (e) {
    log(me, "25", "BaseException", e);
    throw e;
  }
  log(me, "30", await asyncio.gather(f0(me + ".26"), asyncio.shield(asyncio.gather(asyncio.sleep(0.03, "27"), f0(me + ".28"), { returnExceptions: true })), asyncio.gather(f0(me + ".29"), { returnExceptions: true })));
  try {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg34) => {
        t35 = tg34.createTask(f0(me + ".36"));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine31, rest32] = e.split(asyncio.ValueError);
        log(me, "33", mine31, rest32);
        if (rest32 != null) {
          throw rest32;
        }
      } else throw e;
    }
    try {
      asyncio.getRunningLoop().callLater(0.02, fail, me + ".37");
      asyncio.getRunningLoop().callSoon(log, me, "38");
      await asyncio.sleep(0.01);
    } catch (e) {
      log(me, "39", "BaseException", e);
      throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
      log(me, "41");
      try {
        await asyncio.sleep(0.01);
        t42 = asyncio.createTask(f0(me + ".43"));
        await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".48")), async (gen_44) => {
          for await (x45 of gen_44) {
            log(me, "46", x45);
            log(me, "47");
            break;
          }
        });
        for await (x50 of gen0(me + ".49")) {
          log(me, "51", x50);
          try {
            log(me, "52", t42.result());
          } catch (e) {
            log(me, "53", e);
          }
          log(me, "54", t42.done(), t42.cancelled(), t42.cancelling());
        }
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "55", "ValueError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "56", "RuntimeError", e);
          await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg57) => {
            t58 = tg57.createTask(f0(me + ".59"));
            t60 = tg57.createTask(f0(me + ".61"));
            asyncio.getRunningLoop().callLater(0.02, fail, me + ".62");
            await asyncio.sleep(0.02);
          });
        } else throw e;
      }
    } else throw e;
  }
  log(me, "63", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
