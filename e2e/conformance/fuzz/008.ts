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
const sem0 = new asyncio.Semaphore(1);
const sem1 = new asyncio.Semaphore(2);
const bounded0 = new asyncio.BoundedSemaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const barrier0 = new asyncio.Barrier(3);
async function f2(me) {
  log(me, "2", "starts");
  try {
    await barrier0.reset();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "1", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "8", "starts");
  try {
    log(me, "3", await barrier0.wait());
    log(me, "5", await f2(me + ".4"));
    try {
      await asyncio.sleep(0);
      await asyncio.asyncWith(sem0, async () => {
        event0.set();
        asyncio.getRunningLoop().callLater(0.13, event0.set.bind(event0));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "6", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      await asyncio.sleep(0.09);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "12", "starts");
  const t9 = asyncio.createTask(f2(me + ".10"));
  event0.set();
  const t11 = asyncio.createTask(event0.wait());
}
async function main(me) {
  let t13, t16;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t13 = asyncio.ensureFuture(barrier0.wait());
    try {
      t13.addDoneCallback((t) => log(me, "14", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "15", "TimeoutError", e);
        t16 = asyncio.createTask(f2(me + ".17"));
        log(me, "18", await t16);
      } else throw e;
    }
    await asyncio.asyncWith(bounded0, async () => {
      await asyncio.asyncWith(sem1, async () => {
        event0.set();
      });
    });
    log(me, "20", await f2(me + ".19"));
  } catch (e) {
    log(me, "21", "main failed", e);
  }
  log(me, "22", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
