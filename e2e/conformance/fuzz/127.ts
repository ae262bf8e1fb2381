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
const queue0 = new asyncio.PriorityQueue(0);
const queue1 = new asyncio.Queue(2);
async function f3(me) {
  log(me, "10", "starts");
  try {
    log(me, "1", await queue1.get());
    log(me, "2", asyncio.currentTask().cancelling());
    try {
      log(me, "3", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "4", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "5", "TimeoutError", e);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "6", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "7");
  }
  asyncio.getRunningLoop().callSoon(log, me, "8");
  asyncio.getRunningLoop().callSoon(log, me, "9");
}
async function f2(me) {
  let h12, g15, h21, t23;
  log(me, "25", "starts");
  try {
    log(me, "11", asyncio.currentTask().uncancel());
    h12 = asyncio.getRunningLoop().callSoon(log, me, "13");
    log(me, "14", await queue1.get());
    g15 = asyncio.shield(asyncio.gather());
    log(me, "17", g15.done());
    await asyncio.sleep(0.01);
    log(me, "18", g15.cancel());
    try {
      log(me, "19", await g15);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "20", "Exception", e);
        h21 = asyncio.getRunningLoop().callSoon(log, me, "22");
      } else throw e;
    }
    t23 = asyncio.createTask(queue1.join());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let g26;
  log(me, "45", "starts");
  try {
    g26 = asyncio.gather(queue1.put("a27"));
    log(me, "29", g26.done());
    await asyncio.sleep(0.18);
    log(me, "30", g26.cancel());
    try {
      log(me, "31", await g26);
    } catch (e) {
      log(me, "32", "BaseException", e);
      throw e;
    } finally {
      log(me, "33");
    }
    log(me, "34");
    try {
      await asyncio.asyncWith(asyncio.timeout(0.07), async () => {
        asyncio.getRunningLoop().callLater(0.3, fail, me + ".35");
        log(me, "37", await f2(me + ".36"));
      });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "38", "Exception", e);
        try {
          log(me, "39", queue0.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "40", e);
          } else throw e;
        }
      } else {
        log(me, "41", "BaseException", e);
        throw e;
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "42", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "43");
    await asyncio.sleep(0.03);
    log(me, "44");
  }
}
async function f0(me) {
  log(me, "56", "starts");
  log(me, "46", asyncio.currentTask().getName());
  asyncio.getRunningLoop().callLater(0.07, log, me, "47");
  const g48 = asyncio.gather();
  asyncio.getRunningLoop().callLater(0.24, g48.cancel.bind(g48));
  try {
    log(me, "52", await g48);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "53", "Exception", e);
    } else throw e;
  }
  const h54 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.05, log, me, "55");
}
async function main(me) {
  let t57, t61, t63, h68;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t57 = asyncio.createTask(queue1.get());
    try {
      queue1.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "58", e);
      } else throw e;
    }
    asyncio.getRunningLoop().callSoon(log, me, "59");
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "60", e);
      } else throw e;
    }
    try {
      t61 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(queue0.put("c62"), 0.11), 0.08));
      t63 = asyncio.createTask(asyncio.sleep(0.26, "64"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "65", "ValueError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "66", "BaseExceptionGroup", e);
      } else throw e;
    }
    asyncio.getRunningLoop().callSoon(log, me, "67");
    h68 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.06, log, me, "69");
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
