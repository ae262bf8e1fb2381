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
  let sent1, sent5;
  try {
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0);
    yield me + "4";
    await asyncio.sleep(0.03);
    sent5 = yield me + "6";
    log(me, "7", sent5);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", e);
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function f1(me) {
  let t10, t13, d19, p20;
  log(me, "24", "starts");
  try {
    try {
      t10 = asyncio.createTask(asyncio.sleep(0.01, "11"));
      log(me, "12");
      t13 = asyncio.createTask(asyncio.sleep(0.03, "14"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "15", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "16", "ValueError", e);
    } else throw e;
  }
  const t17 = asyncio.createTask(asyncio.sleep(0.03, "18"));
  [d19, p20] = await asyncio.wait([t17], { returnWhen: asyncio.FIRST_COMPLETED });
  log(me, "21", [...d19].includes(t17));
  asyncio.getRunningLoop().callLater(0.03, t17.cancel.bind(t17));
  const t22 = asyncio.ensureFuture(asyncio.sleep(0.01, "23"));
}
async function f0(me) {
  let i29, x32, t36;
  log(me, "41", "starts");
  try {
    return me + "25";
  } catch (e) {
    log(me, "26", "BaseException", e);
  } finally {
    log(me, "27");
    await asyncio.sleep(0.01);
    log(me, "28");
  }
  for (i29 of range(2)) {
    log(me, "30", i29);
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".35")), async (gen_31) => {
      for await (x32 of gen_31) {
        log(me, "33", x32);
        log(me, "34", asyncio.currentTask().getName());
      }
    });
    t36 = asyncio.createTask(f1(me + ".37"));
  }
  try {
    throw new asyncio.RuntimeError(me + "38");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "39", "ValueError", e);
    } else if (e instanceof asyncio.TimeoutError) {
      log(me, "40", "TimeoutError", e);
    } else throw e;
  }
}
async function main(me) {
  let x47, t61;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "43", await asyncio.sleep(0.01, "42"));
  await asyncio.sleep(0.01);
  log(me, "45", asyncio.currentTask().cancel("c44"));
  for await (x47 of gen0(me + ".46")) {
    log(me, "48", x47);
  }
  try {
    log(me, "50", await f0(me + ".49"));
    throw new asyncio.ValueError(me + "51");
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "52", "TimeoutError", e);
    } else {
      log(me, "53", "BaseException", e);
      throw e;
    }
  }
  await asyncio.sleep(0.01);
  await asyncio.sleep(0.03);
  try {
    log(me, "55", await asyncio.shield(asyncio.shield(f0(me + ".54"))));
    throw new asyncio.RuntimeError(me + "56");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "57", "ValueError", e);
    } else if (e instanceof asyncio.TimeoutError) {
      log(me, "58", "TimeoutError", e);
      log(me, "60", await asyncio.sleep(0.02, "59"));
    } else throw e;
  }
  try {
    t61 = asyncio.ensureFuture(f0(me + ".62"));
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "63", "ValueError", e);
    } else throw e;
  } finally {
    log(me, "64");
    await asyncio.sleep(0);
    log(me, "65");
  }
  const t66 = asyncio.ensureFuture(f1(me + ".67"));
  log(me, "68", t66.cancel());
  log(me, "69", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
