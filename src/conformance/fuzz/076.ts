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
  let i1, t6, t13, context16, t17;
  log(me, "23", "starts");
  try {
    for (i1 of range(2)) {
      log(me, "2", i1);
      log(me, "3", asyncio.currentTask().cancelling());
      try {
        await asyncio.asyncWith(asyncio.timeout(0.03), async (cm9) => {
          log(me, "5", await asyncio.sleep(0, "4"));
          t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
          log(me, "8", t6.done(), t6.cancelled(), t6.cancelling());
          log(me, "10", cm9.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "11", "TimeoutError", e);
        } else throw e;
      }
    }
    log(me, "12");
    t13 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.03, "14"), 0.01), 0.01), { name: "t13" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      context16 = contextvars.copyContext();
      t17 = asyncio.createTask(asyncio.sleep(0.02, "18"), { context: context16 });
      context16.run(() => log(me, "19", var0.get()));
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "20", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "21");
    await asyncio.sleep(0.02);
    log(me, "22");
  }
}
async function f0(me) {
  log(me, "31", "starts");
  const t24 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f1(me + ".25"), 0.01), 0.02));
  const token26 = var0.set(me + "27");
  log(me, "29", await f1(me + ".28"));
  throw new asyncio.ValueError(me + "30");
}
async function main(me) {
  let t42;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(asyncio.timeout(0.01), async (cm35) => {
        log(me, "33", await f1(me + ".32"));
        log(me, "34");
        log(me, "36", cm35.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "37", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "38");
      await asyncio.sleep(0.03);
      log(me, "39");
    }
    log(me, "41", await f0(me + ".40"));
    t42 = asyncio.createTask(f1(me + ".43"));
    log(me, "45", await asyncio.sleep(0.02, "44"));
    var0.set(me + "46");
  } catch (e) {
    log(me, "47", "main failed", e);
  }
  log(me, "48", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.01, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
