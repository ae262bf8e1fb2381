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
let task;
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
    await asyncio.sleep(0.05);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function* gen0(me) {
  let sent6;
  try {
    sent6 = yield me + "7";
    log(me, "8", sent6);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "10", e);
    } else throw e;
  } finally {
    log(me, "9");
  }
}
async function* gen1(me) {
  let sent11, sent14;
  try {
    await asyncio.sleep(0);
    sent11 = yield me + "12";
    log(me, "13", sent11);
    await asyncio.sleep(0.02);
    sent14 = yield me + "15";
    log(me, "16", sent14);
  } finally {
    log(me, "17");
    await asyncio.sleep(0.11);
    log(me, "18");
  }
}
async function f0(me) {
  let t20;
  log(me, "23", "starts");
  try {
    t20 = asyncio.createTask(asyncio.sleep(0.01, "21"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let x25, t28, t31, t33, t40, t42, mine36, rest37, i44, t46;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  for await (x25 of gen0(me + ".24")) {
    log(me, "26", x25);
    break;
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg27) => {
    t28 = tg27.createTask(f0(me + ".29"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg30) => {
      t31 = tg30.createTask(asyncio.sleep(0.11, "32"));
    });
    t33 = asyncio.createTask(f0(me + ".34"));
    log(me, "35", asyncio.currentTask().cancelling());
  });
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg39) => {
      t40 = tg39.createTask(asyncio.waitFor(f0(me + ".41"), 0.12));
      t42 = tg39.createTask(f0(me + ".43"));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine36, rest37] = e.split(asyncio.RuntimeError);
      log(me, "38", mine36, rest37);
      if (rest37 != null) {
        throw rest37;
      }
    } else throw e;
  }
  for (i44 of range(3)) {
    log(me, "45", i44);
    t46 = asyncio.createTask(f0(me + ".47"));
    if (t46.done() && (!t46.cancelled())) {
      log(me, "48", t46.exception());
    }
  }
  log(me, "49", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
