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
const sem0 = new asyncio.Semaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function* gen0(me) {
  let sent1, sent4;
  try {
    await asyncio.sleep(0);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    sent4 = yield me + "5";
    log(me, "6", sent4);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", e);
    } else throw e;
  } finally {
    log(me, "7");
    await asyncio.sleep(0.09);
    log(me, "8");
  }
}
const queue0 = new asyncio.Queue(2);
async function f3(me) {
  log(me, "13", "starts");
  try {
    return me + "10";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "12");
  }
}
async function f2(me) {
  log(me, "14", "starts");
  await asyncio.sleep(0.1);
}
async function f1(me) {
  let t15;
  log(me, "18", "starts");
  try {
    t15 = asyncio.createTask(f3(me + ".16"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let x20, x27;
  log(me, "29", "starts");
  for await (x20 of gen0(me + ".19")) {
    log(me, "21", x20);
  }
  const gen_22 = keep(gen0(me + ".23"));
  log(me, "24", await advance(gen_22));
  log(me, "26", await asyncio.sleep(0.01, "25"));
  for await (x27 of gen_22) {
    log(me, "28", x27);
    break;
  }
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "31", await asyncio.sleep(0.12, "30"));
  log(me, "32", asyncio.currentTask().cancel());
  await asyncio.sleep(0.02);
  const gen_33 = keep(gen0(me + ".34"));
  log(me, "35", await advance(gen_33));
  log(me, "36", "main ends");
  return me;
}
async function main2(me) {
  let gen_37, t42;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    gen_37 = keep(gen0(me + ".38"));
    log(me, "39", await advance(gen_37));
    log(me, "41", await asyncio.gather(queue0.join(), queue0.put("a40"), asyncio.shield(queue0.join())));
    t42 = asyncio.ensureFuture(queue0.put("a43"));
    log(me, "44");
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "45", e);
      } else throw e;
    }
    t42.addDoneCallback((t) => log(me, "46", t.cancelled()));
  } catch (e) {
    log(me, "47", "main failed", e);
  }
  log(me, "48", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  runner.getLoop().callLater(0.06, log, "between", "49");
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
