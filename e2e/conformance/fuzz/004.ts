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
    await asyncio.sleep(0.01);
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
    await asyncio.sleep(0.1);
  }
});
const sem0 = new asyncio.Semaphore(2);
const cond0 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f1(me) {
  let context7, t8, t10, t15;
  log(me, "17", "starts");
  try {
    await asyncio.asyncWith(cond0, async () => {
      context7 = contextvars.copyContext();
      t8 = asyncio.createTask(barrier0.wait(), { context: context7 });
      context7.run(() => log(me, "9", var0.get()));
    });
    t10 = asyncio.createTask(barrier0.wait());
    asyncio.getRunningLoop().callLater(0.02, t10.cancel.bind(t10));
    log(me, "11", asyncio.currentTask().cancelling());
    log(me, "12", await barrier0.wait());
    await asyncio.asyncWith(cond0, async () => {
      log(me, "14", t10.cancel("c13"));
      t15 = asyncio.createTask(barrier0.wait());
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "20", "starts");
  try {
    log(me, "18", var0.get());
    await asyncio.sleep(0.1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "19", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t23;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().callSoon(log, me, "21");
  log(me, "22");
  await asyncio.asyncWith(sem0, async () => {
    t23 = asyncio.createTask(f1(me + ".24"));
    await asyncio.asyncWith(barrier0, async (index25) => {
      log(me, "26", index25);
    });
  });
  await asyncio.sleep(0.04);
  var0.set(me + "27");
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
