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
async function f1(me) {
  let t4, t6, t9;
  log(me, "11", "starts");
  log(me, "1");
  log(me, "3", await asyncio.sleep(0.8, "2"));
  try {
    asyncio.getRunningLoop().setTaskFactory(null);
    await asyncio.sleep(0.09);
    t4 = new asyncio.Task(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.69, "5"), 0.85), 0.43), { loop: asyncio.getRunningLoop(), eagerStart: true });
    t6 = new asyncio.Task(asyncio.sleep(0.22, "7"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "8", "ValueError", e);
      t9 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.62, "10"), 0.5), { name: "t9" });
      await asyncio.sleep(0.74);
    } else throw e;
  }
}
async function f0(me) {
  let t14;
  log(me, "17", "starts");
  try {
    log(me, "13", await asyncio.waitFor(f1(me + ".12"), 0.56));
    t14 = new asyncio.Task(f1(me + ".15"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let i21;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t18 = asyncio.createTask(f0(me + ".19"));
  try {
    await asyncio.asyncWith(asyncio.timeout(0.34), async (cm24) => {
      log(me, "20", t18.cancel());
      for (i21 of range(3)) {
        log(me, "22", i21);
        asyncio.getRunningLoop().callLater(0.75, t18.cancel.bind(t18));
        log(me, "23", t18.cancel());
      }
      log(me, "25", cm24.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "26", "TimeoutError", e);
    } else throw e;
  }
  log(me, "28", await asyncio.sleep(0.65, "27"));
  await asyncio.asyncWith(asyncio.timeout(null), async () => {
    try {
      await asyncio.asyncWith(asyncio.timeout(0.15), async (cm32) => {
        log(me, "29", t18.done(), t18.cancelled(), t18.cancelling());
        await asyncio.sleep(0.88);
        try {
          log(me, "30", t18.result());
        } catch (e) {
          log(me, "31", e);
        }
        log(me, "33", cm32.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "34", "TimeoutError", e);
      } else throw e;
    }
    try {
      await asyncio.sleep(0);
      throw new asyncio.RuntimeError(me + "35");
    } catch (e) {
      log(me, "36", "BaseException", e);
      log(me, "37");
      throw e;
    }
  });
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
