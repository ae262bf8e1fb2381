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
  try {
    yield me + "1";
    yield me + "2";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "5", e);
    } else throw e;
  } finally {
    log(me, "3");
    await asyncio.sleep(0.22);
    log(me, "4");
  }
}
async function f3(me) {
  let t8, x11, t16, x20;
  log(me, "23", "starts");
  try {
    log(me, "7", await asyncio.sleep(0.05, "6"));
    t8 = asyncio.ensureFuture(asyncio.sleep(0.31, "9"));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".15")), async (gen_10) => {
      for await (x11 of gen_10) {
        log(me, "12", x11);
        log(me, "13");
        log(me, "14", asyncio.currentTask().cancelling());
      }
    });
    t16 = asyncio.createTask(asyncio.sleep(0.3, "17"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      for await (x20 of gen0(me + ".19")) {
        log(me, "21", x20);
        log(me, "22", await t16);
        break;
      }
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  let n25;
  log(me, "35", "starts");
  n25 = 0;
  async function inner24(me) {
    let i28, x31;
    n25 += 1;
    log(me, "26", n25);
    log(me, "27", asyncio.currentTask().cancel());
    await asyncio.sleep(0.28);
    for (i28 of range(2)) {
      log(me, "29", i28);
      for await (x31 of gen0(me + ".30")) {
        log(me, "32", x31);
        log(me, "34", await f3(me + ".33"));
        break;
      }
    }
  }
}
async function f1(me) {
  let x39, x44, t46;
  log(me, "51", "starts");
  try {
    try {
      log(me, "37", await f2(me + ".36"));
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".41")), async (gen_38) => {
        for await (x39 of gen_38) {
          log(me, "40", x39);
          break;
        }
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "42", "BaseExceptionGroup", e);
        await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".48")), async (gen_43) => {
          for await (x44 of gen_43) {
            log(me, "45", x44);
            t46 = asyncio.createTask(asyncio.sleep(0.3, "47"));
            break;
          }
        });
      } else throw e;
    }
    await asyncio.sleep(0.28);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "49", "CancelledError", e);
      return me + "50";
    } else throw e;
  }
}
async function f0(me) {
  let gen_55;
  log(me, "61", "starts");
  try {
    log(me, "53", await f2(me + ".52"));
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.17, log, me, "54");
    try {
      gen_55 = keep(gen0(me + ".56"));
      log(me, "57", await advance(gen_55));
      log(me, "58", await close(gen_55));
      await asyncio.sleep(0.04);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "59", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "60", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.02);
    await asyncio.sleep(0.37);
    await asyncio.sleep(0.33);
    log(me, "63", await f0(me + ".62"));
    log(me, "64");
  } catch (e) {
    log(me, "65", "main failed", e);
  }
  log(me, "66", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
