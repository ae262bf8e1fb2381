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
async function* gen0(me) {
  try {
    yield me + "1";
  } finally {
    log(me, "2");
    await asyncio.sleep(0.01);
    log(me, "3");
  }
}
const queue0 = new asyncio.LifoQueue(2);
const queue1 = new asyncio.PriorityQueue(0);
async function f1(me) {
  let t5;
  log(me, "13", "starts");
  try {
    t5 = asyncio.createTask(queue1.get());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", "Exception", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "7", "RuntimeError", e);
      log(me, "9", await queue0.put("b8"));
    } else throw e;
  }
  log(me, "10", await queue0.get());
  log(me, "12", await queue0.put("a11"));
}
async function f0(me) {
  let t16;
  log(me, "21", "starts");
  log(me, "15", await queue1.put("a14"));
  try {
    t16 = asyncio.createTask(queue1.put("a17"));
    asyncio.getRunningLoop().callLater(0, t16.cancel.bind(t16));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", "Exception", e);
    } else throw e;
  }
  const t19 = asyncio.createTask(queue0.put("a20"));
}
async function main(me) {
  let x23, x27, n30, i45;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_22) => {
    for await (x23 of gen_22) {
      log(me, "24", x23);
    }
  });
  for await (x27 of gen0(me + ".26")) {
    log(me, "28", x27);
  }
  n30 = 0;
  async function inner29(me) {
    let x33, t36, x39;
    n30 += 1;
    log(me, "31", n30);
    for await (x33 of gen0(me + ".32")) {
      log(me, "34", x33);
      try {
        queue0.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "35", e);
        } else throw e;
      }
      t36 = asyncio.createTask(queue1.put("a37"));
    }
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".42")), async (gen_38) => {
      for await (x39 of gen_38) {
        log(me, "40", x39);
        log(me, "41");
        break;
      }
    });
    log(me, "44", await f0(me + ".43"));
  }
  for (i45 of range(3)) {
    log(me, "46", i45);
    throw new asyncio.ValueError(me + "47");
  }
  log(me, "48", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
