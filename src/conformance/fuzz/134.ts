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
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.39);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
  }
});
async function f2(me) {
  let t6;
  log(me, "9", "starts");
  try {
    t6 = asyncio.createTask(asyncio.sleep(0, "7"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let f10;
  log(me, "16", "starts");
  try {
    f10 = asyncio.getRunningLoop().createFuture();
    asyncio.getRunningLoop().callSoon(log, me, "11");
    asyncio.getRunningLoop().callSoon(() => f10.done() || f10.setResult("12"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "24", "starts");
  try {
    bounded1.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
      log(me, "17", e);
    } else throw e;
  }
  log(me, "19", await f2(me + ".18"));
  log(me, "21", await f1(me + ".20"));
  log(me, "23", await asyncio.sleep(0, "22"));
}
async function main(me) {
  const h25 = asyncio.getRunningLoop().callLater(0.1, log, me, "26");
  const t27 = asyncio.createTask(f0(me + ".28"));
  log(me, "29");
  log(me, "30", t27.cancel());
  try {
    bounded0.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
      log(me, "31", e);
    } else throw e;
  }
  asyncio.getRunningLoop().callSoon(log, me, "32");
  log(me, "34", await f0(me + ".33"));
  log(me, "35", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
