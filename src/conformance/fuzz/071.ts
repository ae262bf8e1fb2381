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
const queue0 = new asyncio.LifoQueue(2);
const queue1 = new asyncio.PriorityQueue(1);
async function* gen0(me) {
  let sent1, sent4, sent7;
  try {
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.02);
    sent4 = yield me + "5";
    log(me, "6", sent4);
    sent7 = yield me + "8";
    log(me, "9", sent7);
  } finally {
    log(me, "10");
  }
}
async function f1(me) {
  log(me, "21", "starts");
  log(me, "15", await asyncio.gather(queue1.put("b13"), asyncio.gather({ returnExceptions: true }), queue1.put("b14")));
  log(me, "17", await queue0.put("b16"));
  log(me, "18");
  const t19 = asyncio.createTask(asyncio.sleep(0.01, "20"));
}
async function f0(me) {
  let t22, d24, p25, g29, x37;
  log(me, "43", "starts");
  try {
    t22 = asyncio.createTask(queue1.put("b23"));
    [d24, p25] = await asyncio.wait([t22], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0.09 });
    log(me, "26", [...d24].includes(t22));
    try {
      log(me, "27", queue1.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "28", e);
      } else throw e;
    }
    g29 = asyncio.shield(asyncio.shield(f1(me + ".30")));
    g29.addDoneCallback((g) => log(me, "31", g.cancelled()));
    try {
      log(me, "34", await g29);
    } catch (e) {
      log(me, "35", "BaseException", e);
    }
    for await (x37 of gen0(me + ".36")) {
      log(me, "38", x37);
      try {
        log(me, "39", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "40", e);
        } else throw e;
      }
      if (t22.done() && (!t22.cancelled())) {
        log(me, "41", t22.exception());
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "42", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t47, c48, d51, p52, g54, gen_60;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "44", asyncio.currentTask().cancel());
    log(me, "45");
    log(me, "46", await queue1.get());
    t47 = asyncio.createTask(queue1.get());
    for await ([c48] of asyncio.asCompleted([t47], { timeout: 0.04 }).futures()) {
      log(me, "49", c48.done(), c48.cancelled(), c48 === t47);
    }
    log(me, "50");
    [d51, p52] = await asyncio.wait([t47], { returnWhen: asyncio.ALL_COMPLETED });
    log(me, "53", [...d51].includes(t47));
    g54 = asyncio.shield(asyncio.gather({ returnExceptions: true }));
    g54.addDoneCallback((g) => log(me, "55", g.cancelled()));
    try {
      log(me, "58", await g54);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "59", "Exception", e);
      } else throw e;
    }
    await asyncio.sleep(0.1);
    gen_60 = keep(gen0(me + ".61"));
    log(me, "62", await advance(gen_60));
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "63", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "64", "main failed", e);
  }
  log(me, "65", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
