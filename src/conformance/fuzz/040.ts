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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const event0 = new asyncio.Event();
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const cond0 = new asyncio.Condition();
async function f1(me) {
  log(me, "3", "starts");
  log(me, "2", await asyncio.sleep(0.07, "1"));
}
async function f0(me) {
  let t4;
  log(me, "8", "starts");
  try {
    t4 = asyncio.createTask(event0.wait());
    log(me, "5", t4.cancel());
    throw new asyncio.RuntimeError(me + "6");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t15, t18, t20;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "9");
  log(me, "10");
  await asyncio.asyncWith(lock1, async () => {
    await asyncio.asyncWith(lock0, async () => {
      log(me, "12", await asyncio.sleep(0.08, "11"));
      log(me, "14", await f1(me + ".13"));
    });
  });
  event0.set();
  await asyncio.sleep(0.01);
  await asyncio.asyncWith(lock1, async () => {
    await asyncio.asyncWith(cond0, async () => {
      try {
        t15 = asyncio.createTask(asyncio.sleep(0.05, "16"));
        asyncio.getRunningLoop().callLater(0.02, t15.cancel.bind(t15));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "17", "ValueError", e);
        } else throw e;
      }
    });
    try {
      t18 = asyncio.createTask(f1(me + ".19"));
      t20 = asyncio.createTask(f1(me + ".21"), { name: "t20" });
      try {
        log(me, "22", t18.result());
      } catch (e) {
        log(me, "23", e);
      }
      log(me, "24");
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "25", "RuntimeError", e);
        log(me, "26", cond0.locked());
      } else throw e;
    }
  });
  log(me, "27", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
