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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
async function* gen0(me) {
  let sent1, sent4;
  try {
    await asyncio.sleep(0);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.36);
    sent4 = yield me + "5";
    log(me, "6", sent4);
    yield me + "7";
  } finally {
    log(me, "8");
  }
}
async function* gen1(me) {
  yield me + "10";
  await asyncio.sleep(0.16);
  const sent11 = yield me + "12";
  log(me, "13", sent11);
}
const queue0 = new asyncio.PriorityQueue(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let x15, x19;
  log(me, "25", "starts");
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".17")), async (gen_14) => {
    for await (x15 of gen_14) {
      log(me, "16", x15);
    }
  });
  for await (x19 of gen1(me + ".18")) {
    log(me, "20", x19);
  }
  const context21 = contextvars.copyContext();
  const t22 = asyncio.createTask(queue0.get(), { context: context21 });
  context21.run(() => log(me, "23", var0.get()));
  log(me, "24", var0.get());
}
async function f1(me) {
  let x32;
  log(me, "37", "starts");
  const t26 = asyncio.createTask(f2(me + ".27"));
  try {
    queue0.putNowait("b28");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "29", e);
    } else throw e;
  }
  asyncio.getRunningLoop().callLater(0.38, fail, me + ".30");
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".36")), async (gen_31) => {
    for await (x32 of gen_31) {
      log(me, "33", x32);
      await asyncio.sleep(0.24);
      try {
        queue0.putNowait("c34");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "35", e);
        } else throw e;
      }
      break;
    }
  });
}
async function f0(me) {
  log(me, "43", "starts");
  asyncio.getRunningLoop().callSoon(() => log(me, "38", var0.get()));
  const t39 = asyncio.createTask(f1(me + ".40"));
  const h41 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.25, log, me, "42");
}
async function main1(me) {
  let i46, gen_49, x53;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "45", await queue0.put("b44"));
  for (i46 of range(3)) {
    log(me, "47", i46);
    log(me, "48", asyncio.currentTask().getName());
    gen_49 = keep(gen1(me + ".50"));
    log(me, "51", await advance(gen_49));
  }
  for await (x53 of gen0(me + ".52")) {
    log(me, "54", x53);
    throw new asyncio.ValueError(me + "55");
  }
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "56", e);
    } else throw e;
  }
  log(me, "57", "main ends");
  return me;
}
async function main2(me) {
  let x62;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "59", await f1(me + ".58"));
  log(me, "60", await queue0.join());
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".65")), async (gen_61) => {
    for await (x62 of gen_61) {
      log(me, "63", x62);
      log(me, "64");
    }
  });
  const context66 = contextvars.copyContext();
  const t67 = asyncio.createTask(queue0.put("c68"), { context: context66 });
  context66.run(() => log(me, "69", var0.get()));
  t67.addDoneCallback((t) => log(me, "70", var0.get()));
  await asyncio.sleep(0.22);
  log(me, "71", "main ends");
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
