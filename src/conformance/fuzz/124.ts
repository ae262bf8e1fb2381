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
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.07);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.04);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
    await asyncio.sleep(0.07);
  }
});
const lock0 = new asyncio.Lock();
const barrier0 = new asyncio.Barrier(3);
const barrier1 = new asyncio.Barrier(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  let t7;
  log(me, "10", "starts");
  try {
    t7 = asyncio.createTask(asyncio.sleep(0.07, "8"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "9", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t12, t18;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(lock0, async () => {
    log(me, "11");
    t12 = asyncio.createTask(barrier1.wait());
    log(me, "13", t12.done(), t12.cancelled(), t12.cancelling());
  });
  await asyncio.sleep(0.12);
  var0.set(me + "14");
  const t15 = asyncio.createTask(f0(me + ".16"));
  await asyncio.asyncWith(lock0, async () => {
    log(me, "17", asyncio.currentTask().cancelling());
    t18 = asyncio.createTask(queue0.get());
    log(me, "19", await queue1.get());
  });
  try {
    log(me, "20", queue1.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", e);
    } else throw e;
  }
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  log(me, "23", queue1.qsize(), queue1.empty(), queue1.full());
  log(me, "24", var0.get());
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  log(me, "26", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
