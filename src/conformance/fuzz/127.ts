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
  let h21;
  log(me, "24", "starts");
  log(me, "11", asyncio.currentTask().uncancel());
  const h12 = asyncio.getRunningLoop().callSoon(log, me, "13");
  log(me, "14", await queue1.get());
  const g15 = asyncio.shield(asyncio.gather());
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
  const t23 = asyncio.createTask(asyncio.waitFor(queue1.join(), 0.1));
}
async function f1(me) {
  let t25, t32;
  log(me, "35", "starts");
  try {
    try {
      t25 = asyncio.createTask(f3(me + ".26"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "27", "ValueError", e);
      } else if (e instanceof asyncio.TimeoutError) {
        log(me, "28", "TimeoutError", e);
      } else throw e;
    }
    log(me, "29");
    await asyncio.sleep(0.03);
    log(me, "31", await asyncio.gather(f2(me + ".30"), { returnExceptions: true }));
    t32 = asyncio.createTask(queue1.put("c33"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "34", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "41", "starts");
  log(me, "37", await asyncio.gather(asyncio.waitFor(asyncio.shield(f2(me + ".36")), 0.14)));
  asyncio.getRunningLoop().callSoon(fail, me + ".38");
  log(me, "40", await asyncio.gather(f2(me + ".39"), { returnExceptions: true }));
}
async function main(me) {
  let t50, t55, h57;
  try {
    try {
      queue1.putNowait("a42");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "43", e);
      } else throw e;
    }
    try {
      await asyncio.asyncWith(asyncio.timeout(0.37), async (cm47) => {
        try {
          log(me, "44", queue1.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "45", e);
          } else throw e;
        }
        log(me, "46");
        log(me, "48", cm47.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "49", "TimeoutError", e);
      } else throw e;
    }
    try {
      try {
        try {
          await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.14), async (cm52) => {
            t50 = asyncio.createTask(queue1.get());
            log(me, "51", t50.uncancel());
            log(me, "53", cm52.expired());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "54", "TimeoutError", e);
          } else throw e;
        }
        await asyncio.sleep(0.36);
        t55 = asyncio.createTask(f1(me + ".56"));
        h57 = asyncio.getRunningLoop().callLater(0.39, log, me, "58");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "59", "Exception", e);
          asyncio.getRunningLoop().callSoon(log, me, "60");
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "61", "CancelledError", e);
      } else throw e;
    } finally {
      log(me, "62");
    }
  } catch (e) {
    log(me, "63", "main failed", e);
  }
  log(me, "64", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
