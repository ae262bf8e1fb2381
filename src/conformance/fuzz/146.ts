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
const queue0 = new asyncio.PriorityQueue(1);
const barrier0 = new asyncio.Barrier(3);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.06);
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
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
    await asyncio.sleep(0);
  }
});
async function f1(me) {
  log(me, "15", "starts");
  const t6 = asyncio.createTask(barrier0.wait());
  log(me, "7", t6.cancel());
  asyncio.getRunningLoop().callLater(0.17, t6.cancel.bind(t6));
  try {
    return me + "8";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", "ValueError", e);
    } else if (e instanceof asyncio.TimeoutError) {
      log(me, "10", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "11");
  }
  log(me, "12", t6.uncancel());
  try {
    log(me, "13", t6.result());
  } catch (e) {
    log(me, "14", e);
  }
}
async function f0(me) {
  log(me, "20", "starts");
  try {
    log(me, "16", queue0.qsize(), queue0.empty(), queue0.full());
    throw new asyncio.ValueError(me + "17");
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "18", "RuntimeError", e);
    } else throw e;
  }
  log(me, "19", await barrier0.wait());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    queue0.putNowait("a21");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  log(me, "23", asyncio.currentTask().cancelling());
  const t24 = asyncio.createTask(queue0.put("c25"));
  log(me, "26", t24.cancel());
  log(me, "27", await t24);
  log(me, "29", t24.cancel("c28"));
  const t30 = asyncio.createTask(queue0.put("c31"));
  log(me, "32", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
