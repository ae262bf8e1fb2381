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
const sem0 = new asyncio.Semaphore(2);
const sem1 = new asyncio.Semaphore(2);
const bounded0 = new asyncio.BoundedSemaphore(2);
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
async function f3(me) {
  let n3;
  log(me, "11", "starts");
  try {
    cond1.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
      log(me, "1", e);
    } else throw e;
  }
  n3 = 0;
  async function inner2(me) {
    n3 += 1;
    log(me, "4", n3);
    await asyncio.asyncWith(cond1, async () => {
      try {
        await asyncio.asyncWith(asyncio.timeout(0.01), async (cm8) => {
          log(me, "6", asyncio.currentTask().cancel("c5"));
          log(me, "7", barrier0.nWaiting, barrier0.broken);
          log(me, "9", cm8.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "10", "TimeoutError", e);
        } else throw e;
      }
    });
  }
}
async function f2(me) {
  let f12;
  log(me, "14", "starts");
  try {
    f12 = asyncio.getRunningLoop().createFuture();
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "20", "starts");
  const t15 = asyncio.createTask(barrier0.wait(), { name: "t15" });
  log(me, "16");
  try {
    cond1.notify();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "17", e);
    } else throw e;
  }
  await asyncio.asyncWith(bounded0, async () => {
    await asyncio.sleep(0.03);
    log(me, "19", asyncio.currentTask().cancel("c18"));
  });
}
async function f0(me) {
  let t21, f23;
  log(me, "28", "starts");
  await asyncio.asyncWith(bounded0, async () => {
    t21 = asyncio.createTask(f2(me + ".22"));
    f23 = asyncio.getRunningLoop().createFuture();
    asyncio.getRunningLoop().callSoon(() => f23.done() || f23.setResult("24"));
  });
  await asyncio.sleep(0.01);
  await asyncio.asyncWith(cond1, async () => {
    cond1.notify(1);
    log(me, "27");
  });
}
async function main(me) {
  let t29;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(bounded0, async () => {
    t29 = asyncio.createTask(f2(me + ".30"));
  });
  const t31 = asyncio.createTask(asyncio.waitFor(f2(me + ".32"), 0.01), { name: "t31" });
  if (t31.done() && (!t31.cancelled())) {
    log(me, "33", t31.exception());
  }
  t31.addDoneCallback((t) => log(me, "34", t.cancelled()));
  log(me, "35", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
