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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.01);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.01);
  }
});
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function f0(me) {
  log(me, "13", "starts");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack6) => {
    stack6.pushAsyncCallback(asyncio.sleep, 0.03);
    log(me, "7", asyncio.currentTask().cancel());
    log(me, "8", await event1.wait());
  });
  log(me, "10", await asyncio.sleep(0.03, "9"));
  event1.set();
  const t11 = asyncio.createTask(asyncio.sleep(0.01, "12"));
}
async function main(me) {
  let t17, i21, t27;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    try {
      event0.clear();
      event1.set();
      asyncio.getRunningLoop().callSoon(log, me, "14");
      log(me, "15");
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "16", "TimeoutError", e);
      } else throw e;
    }
    t17 = asyncio.createTask(f0(me + ".18"), { name: "t17" });
    t17.addDoneCallback((t) => log(me, "19", t.cancelled()));
    asyncio.getRunningLoop().callLater(0.03, log, me, "20");
    for (i21 of range(2)) {
      log(me, "22", i21);
      asyncio.getRunningLoop().callLater(0.02, event0.set.bind(event0));
      log(me, "23", t17.done(), t17.cancelled(), t17.cancelling());
    }
    await asyncio.asyncWith(new Manager(me + ".26"), async (entered24) => {
      log(me, "25", entered24);
      asyncio.getRunningLoop().callLater(0.03, t17.cancel.bind(t17));
    });
    t27 = asyncio.createTask(f0(me + ".28"));
  } catch (e) {
    log(me, "29", "main failed", e);
  }
  log(me, "30", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
