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
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition(lock0);
const items = [];
async function f2(me) {
  let t2, t5;
  log(me, "8", "starts");
  try {
    log(me, "1", asyncio.currentTask().getName());
    t2 = asyncio.createTask(asyncio.sleep(0.06, "3"));
    await asyncio.sleep(0.08);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      t5 = asyncio.createTask(asyncio.sleep(0.09, "6"));
      return me + "7";
    } else throw e;
  }
}
async function f1(me) {
  log(me, "19", "starts");
  try {
    await asyncio.asyncWith(cond0, async () => {
      cond0.notifyAll();
      log(me, "9");
    });
    try {
      await asyncio.sleep(0.11);
      try {
        await asyncio.asyncWith(cond0, async () => {
          log(me, "10", asyncio.currentTask().getName());
        });
        log(me, "11");
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "12", "TimeoutError", e);
          log(me, "14", await f2(me + ".13"));
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "15", "RuntimeError", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "16", "CancelledError", e);
        throw e;
      } else if (asyncio.isException(e)) {
        log(me, "17", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "23", "starts");
  const t20 = asyncio.createTask(f1(me + ".21"));
  log(me, "22", asyncio.currentTask().getName());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "24", asyncio.currentTask().cancelling());
    log(me, "26", await f1(me + ".25"));
    await asyncio.sleep(0.04);
    log(me, "28", await f0(me + ".27"));
    await asyncio.sleep(0.11);
  } catch (e) {
    log(me, "29", "main failed", e);
  }
  log(me, "30", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
