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
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  await asyncio.sleep(0.03);
  const sent4 = yield me + "5";
  log(me, "6", sent4);
  yield me + "7";
  throw new asyncio.ValueError(me + "8");
}
async function f1(me) {
  log(me, "19", "starts");
  try {
    log(me, "10", await asyncio.sleep(0.07, "9"));
    try {
      log(me, "12", asyncio.currentTask().cancel("c11"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "13", "ValueError", e);
      } else throw e;
    }
    log(me, "15", await asyncio.sleep(0.04, "14"));
    log(me, "17", await asyncio.sleep(0.03, "16"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t20, x23;
  log(me, "27", "starts");
  try {
    t20 = asyncio.createTask(f1(me + ".21"));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_22) => {
      for await (x23 of gen_22) {
        log(me, "24", x23);
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
    } else throw e;
  }
}
async function main1(me) {
  let i31;
  const t28 = asyncio.createTask(asyncio.sleep(0.11, "29"), { name: "t28" });
  asyncio.getRunningLoop().callLater(0.08, t28.cancel.bind(t28));
  log(me, "30", asyncio.currentTask().cancelling());
  for (i31 of range(3)) {
    log(me, "32", i31);
    await asyncio.sleep(0.06);
  }
  try {
    log(me, "34", await f1(me + ".33"));
    t28.addDoneCallback((t) => log(me, "35", t.cancelled()));
    log(me, "36", t28.done(), t28.cancelled(), t28.cancelling());
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "37", "TimeoutError", e);
    } else {
      log(me, "38", "BaseException", e);
      throw e;
    }
  }
  log(me, "39", "main ends");
  return me;
}
async function main2(me) {
  let t45;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      log(me, "40", asyncio.currentTask().cancelling());
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "41", "ValueError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "42", "RuntimeError", e);
      } else throw e;
    } finally {
      log(me, "43");
    }
    log(me, "44", asyncio.currentTask().cancel());
    t45 = asyncio.createTask(f1(me + ".46"));
    try {
      log(me, "48", asyncio.currentTask().cancel("c47"));
      log(me, "49", t45.uncancel());
      log(me, "50", t45.done(), t45.cancelled(), t45.cancelling());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "51", "TimeoutError", e);
      } else if (asyncio.isException(e)) {
        log(me, "52", "Exception", e);
      } else throw e;
    }
    log(me, "53", asyncio.currentTask().cancelling());
  } catch (e) {
    log(me, "54", "main failed", e);
  }
  log(me, "55", "main ends");
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
