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
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const sem0 = new asyncio.Semaphore(2);
const barrier0 = new asyncio.Barrier(2);
const barrier1 = new asyncio.Barrier(1);
const bounded0 = new asyncio.BoundedSemaphore(2);
async function f3(me) {
  let t2, t3;
  log(me, "7", "starts");
  await asyncio.asyncWith(cond1, async () => {
    log(me, "1", await asyncio.waitFor(asyncio.waitFor(barrier0.wait(), 0.01), 0.02));
    await asyncio.asyncWith(cond0, async () => {
      t2 = asyncio.createTask(barrier1.wait(), { name: "t2" });
      t3 = asyncio.createTask(asyncio.sleep(0.02, "4"));
      log(me, "6", asyncio.currentTask().cancel("c5"));
    });
  });
}
async function f2(me) {
  log(me, "9", "starts");
  log(me, "8");
}
async function f1(me) {
  let f11, t13;
  log(me, "17", "starts");
  try {
    await asyncio.asyncWith(cond0, async () => {
      cond0.notify();
      log(me, "10");
    });
    f11 = asyncio.getRunningLoop().createFuture();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      t13 = asyncio.createTask(asyncio.waitFor(f11, 0.03));
      asyncio.getRunningLoop().callLater(0.02, () => f11.done() || f11.setResult("14"));
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "19", "starts");
  try {
    await barrier1.reset();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t22, t29;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    log(me, "21", await asyncio.waitFor(asyncio.sleep(0.01, "20"), 0.02));
    t22 = asyncio.createTask(asyncio.waitFor(f2(me + ".23"), 0.01), { name: "t22" });
    log(me, "24", t22.done(), t22.cancelled(), t22.cancelling());
    log(me, "25", t22.uncancel());
    await asyncio.asyncWith(cond1, async () => {
      cond1.notify();
      log(me, "26");
    });
    await asyncio.sleep(0.01);
    log(me, "27", asyncio.currentTask().cancelling());
    log(me, "28", cond0.locked());
    t29 = asyncio.createTask(barrier1.wait());
  } catch (e) {
    log(me, "30", "main failed", e);
  }
  log(me, "31", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
