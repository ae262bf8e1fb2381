import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
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
    await asyncio.sleep(0);
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
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition(lock0);
const cond1 = new asyncio.Condition();
const items = [];
async function f0(me) {
  log(me, "10", "starts");
  await asyncio.sleep(0.02);
  log(me, "7", asyncio.currentTask().cancel("c6"));
  const t8 = asyncio.createTask(asyncio.sleep(0.02, "9"));
}
async function main(me) {
  let t13, n17;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t11 = asyncio.createTask(asyncio.sleep(0.01, "12"));
  await asyncio.asyncWith(cond1, async () => {
    t13 = asyncio.ensureFuture(f0(me + ".14"));
    log(me, "15", t13.cancel());
  });
  n17 = 0;
  async function inner16(me) {
    n17 += 1;
    log(me, "18", n17);
    log(me, "19", asyncio.currentTask().cancel());
    const t20 = asyncio.createTask(asyncio.sleep(0.02, "21"));
    log(me, "23", await f0(me + ".22"));
  }
  log(me, "24");
  log(me, "25", await t11);
  const t26 = asyncio.createTask(inner16(me + ".27"));
  log(me, "29", await f0(me + ".28"));
  log(me, "30", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.03, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
