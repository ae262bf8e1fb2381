import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let runner;
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
  log(me, "9", "starts");
  event0.set();
  await asyncio.sleep(0.01);
  asyncio.getRunningLoop().callLater(0.01, log, me, "6");
  const t7 = asyncio.createTask(asyncio.sleep(0.01, "8"));
}
async function main1(me) {
  let h13;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "10", asyncio.currentTask().cancelling());
  log(me, "11");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack12) => {
    stack12.pushAsyncCallback(asyncio.sleep, 0.02);
    event0.set();
    h13 = asyncio.getRunningLoop().callSoon(log, me, "14");
  });
  log(me, "15");
  log(me, "16", asyncio.currentTask().cancel());
  event0.clear();
  event1.set();
  asyncio.getRunningLoop().callLater(0, log, me, "17");
  await asyncio.sleep(0.03);
  const h18 = asyncio.getRunningLoop().callSoon(log, me, "19");
  log(me, "20", "main ends");
  return me;
}
async function main2(me) {
  let t21, t24, t27;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    asyncio.getRunningLoop().callLater(0.03, event1.set.bind(event1));
    t21 = asyncio.createTask(event0.wait());
    asyncio.getRunningLoop().callSoon(log, me, "22");
    if (t21.done() && (!t21.cancelled())) {
      log(me, "23", t21.exception());
    }
    t24 = asyncio.createTask(f0(me + ".25"));
    log(me, "26");
    t27 = asyncio.createTask(asyncio.sleep(0.01, "28"));
    try {
      log(me, "29", t24.result());
    } catch (e) {
      log(me, "30", e);
    }
    log(me, "31", await t21);
    event0.set();
    await asyncio.sleep(0.03);
  } catch (e) {
    log(me, "32", "main failed", e);
  }
  log(me, "33", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
