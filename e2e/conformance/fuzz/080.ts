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
const barrier0 = new asyncio.Barrier(1);
async function f2(me) {
  log(me, "4", "starts");
  log(me, "2", await asyncio.sleep(0.34, "1"));
  log(me, "3", asyncio.currentTask().cancel());
}
async function f1(me) {
  let t5, t9;
  log(me, "13", "starts");
  try {
    t5 = asyncio.ensureFuture(f2(me + ".6"));
    await asyncio.asyncWith(barrier0, async (index7) => {
      log(me, "8", index7);
    });
    t9 = asyncio.ensureFuture(asyncio.sleep(0.66, "10"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "12");
  }
}
async function f0(me) {
  let t16, t19;
  log(me, "25", "starts");
  log(me, "15", await f1(me + ".14"));
  try {
    t16 = asyncio.ensureFuture(f2(me + ".17"));
    try {
      log(me, "18", await barrier0.wait());
      t19 = asyncio.createTask(f2(me + ".20"));
      log(me, "21", await barrier0.wait());
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "22", "ValueError", e);
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "23", "CancelledError", e);
        throw e;
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let t35, t37;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      asyncio.getRunningLoop().callLater(0, fail, me + ".26");
      log(me, "28", await f1(me + ".27"));
      await asyncio.sleep(0.18);
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "29", "BaseExceptionGroup", e);
      } else throw e;
    } finally {
      log(me, "30");
      await asyncio.sleep(0.65);
      log(me, "31");
    }
    asyncio.getRunningLoop().callLater(0.24, log, me, "32");
    log(me, "34", await f2(me + ".33"));
    t35 = asyncio.createTask(f0(me + ".36"));
    asyncio.getRunningLoop().callLater(0.52, t35.cancel.bind(t35));
    t37 = asyncio.createTask(barrier0.wait());
  } catch (e) {
    log(me, "38", "main failed", e);
  }
  log(me, "39", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
