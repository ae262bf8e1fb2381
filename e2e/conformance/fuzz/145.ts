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
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.Queue(0);
async function* gen0(me) {
  let sent1;
  try {
    await asyncio.sleep(0.07);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.04);
    yield me + "4";
  } finally {
    log(me, "5");
    await asyncio.sleep(0.02);
    log(me, "6");
  }
}
async function f1(me) {
  log(me, "15", "starts");
  asyncio.getRunningLoop().callSoon(log, me, "9");
  asyncio.getRunningLoop().callLater(0.08, log, me, "10");
  const t11 = asyncio.createTask(queue0.join());
  const t12 = asyncio.createTask(queue0.put("b13"));
  const t14 = asyncio.createTask(queue0.get());
}
async function f0(me) {
  let x19, t21;
  log(me, "25", "starts");
  try {
    queue1.putNowait("b16");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  for await (x19 of gen0(me + ".18")) {
    log(me, "20", x19);
    t21 = asyncio.createTask(queue0.join(), { name: "t21" });
  }
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  const h23 = asyncio.getRunningLoop().callLater(0.01, log, me, "24");
}
async function main(me) {
  let x43;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "26");
  log(me, "28", asyncio.currentTask().cancel("c27"));
  await asyncio.sleep(0.04);
  const h29 = asyncio.getRunningLoop().callSoon(log, me, "30");
  const gen_31 = keep(gen0(me + ".32"));
  log(me, "33", await advance(gen_31));
  try {
    queue0.putNowait("a34");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "35", e);
    } else throw e;
  }
  asyncio.getRunningLoop().callSoon(fail, me + ".36");
  log(me, "37", asyncio.currentTask().cancelling());
  try {
    log(me, "38", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "39", e);
    } else throw e;
  }
  try {
    log(me, "40", h29.cancelled());
    log(me, "41");
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".45")), async (gen_42) => {
      for await (x43 of gen_42) {
        log(me, "44", x43);
        await asyncio.sleep(0.09);
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "46", "TimeoutError", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "47", "RuntimeError", e);
    } else throw e;
  }
  h29.cancel();
  log(me, "48", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
