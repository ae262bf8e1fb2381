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
const queue0 = new asyncio.LifoQueue(1);
async function* gen0(me) {
  await asyncio.sleep(0.01);
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  const sent4 = yield me + "5";
  log(me, "6", sent4);
}
async function* gen1(me) {
  try {
    yield me + "7";
  } finally {
    log(me, "8");
    await asyncio.sleep(0);
    log(me, "9");
  }
}
async function f3(me) {
  let n13;
  log(me, "21", "starts");
  try {
    n13 = 0;
    async function inner12(me) {
      n13 += 1;
      log(me, "14", n13);
      const t15 = asyncio.createTask(queue0.get());
      try {
        log(me, "16", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "17", e);
        } else throw e;
      }
    }
    return me + "18";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "19", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "20");
  }
}
async function f2(me) {
  log(me, "24", "starts");
  try {
    queue0.putNowait("b22");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
}
async function f1(me) {
  let i25, x28;
  log(me, "37", "starts");
  try {
    for (i25 of range(2)) {
      log(me, "26", i25);
      for await (x28 of gen1(me + ".27")) {
        log(me, "29", x28);
        break;
      }
      try {
        queue0.putNowait("c30");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "31", e);
        } else throw e;
      }
    }
    log(me, "32", await queue0.get());
    log(me, "34", await queue0.put("c33"));
    throw new asyncio.RuntimeError(me + "35");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "36", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t40;
  log(me, "44", "starts");
  queue0.shutdown();
  try {
    log(me, "39", await asyncio.sleep(0.01, "38"));
    t40 = asyncio.createTask(queue0.get());
    log(me, "41", t40.cancel());
    throw new asyncio.RuntimeError(me + "42");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "43", "ValueError", e);
    } else throw e;
  }
}
async function main(me) {
  let x48, t50, gen_53, gen_56;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "46", await f0(me + ".45"));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".52")), async (gen_47) => {
      for await (x48 of gen_47) {
        log(me, "49", x48);
        t50 = asyncio.ensureFuture(f2(me + ".51"));
        break;
      }
    });
    gen_53 = keep(gen1(me + ".54"));
    log(me, "55", await advance(gen_53));
    try {
      try {
        gen_56 = keep(gen1(me + ".57"));
        log(me, "58", await advance(gen_56));
        log(me, "59", asyncio.currentTask().getName());
        log(me, "60", await queue0.get());
        log(me, "61", asyncio.currentTask().cancelling());
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "62", "CancelledError", e);
          throw e;
        } else if (asyncio.isException(e)) {
          log(me, "63", "Exception", e);
        } else throw e;
      }
      log(me, "64", await advance(gen_53));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "65", "Exception", e);
      } else throw e;
    } finally {
      log(me, "66");
      await asyncio.sleep(0.02);
      log(me, "67");
    }
    try {
      log(me, "68", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "69", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "70", "main failed", e);
  }
  log(me, "71", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
