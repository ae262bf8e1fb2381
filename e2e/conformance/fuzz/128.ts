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
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  await asyncio.sleep(0.01);
  try {
    yield me;
  } finally {
    log(me, "3");
    await asyncio.sleep(0.03);
  }
});
async function f0(me) {
  log(me, "13", "starts");
  try {
    log(me, "5", asyncio.currentTask().cancelling());
    asyncio.getRunningLoop().callSoon(log, me, "6");
    log(me, "8", await asyncio.sleep(0.03, "7"));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "9", "TimeoutError", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "10", "RuntimeError", e);
    } else throw e;
  }
  log(me, "12", await asyncio.sleep(0.03, "11"));
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t14 = asyncio.createTask(f0(me + ".15"), { name: "t14" });
  log(me, "16", await t14);
  const t17 = asyncio.createTask(f0(me + ".18"));
  t14.addDoneCallback((t) => log(me, "19", t.cancelled()));
  log(me, "20");
  const h21 = asyncio.getRunningLoop().callLater(0.01, log, me, "22");
  await asyncio.sleep(0.02);
  log(me, "23", asyncio.currentTask().uncancel());
  await asyncio.asyncWith(new Manager(me + ".31"), async (entered24) => {
    log(me, "25", entered24);
    log(me, "26", asyncio.currentTask().cancelling());
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack27) => {
      stack27.callback(fail, me + ".28");
      log(me, "29");
      log(me, "30", h21.cancelled());
    });
  });
  asyncio.getRunningLoop().callSoon(fail, me + ".32");
  log(me, "33", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
