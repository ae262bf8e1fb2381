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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const queue0 = new asyncio.Queue(0);
async function f2(me) {
  let i3;
  log(me, "8", "starts");
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
  log(me, "2");
  for (i3 of range(3)) {
    log(me, "4", i3);
    await asyncio.sleep(0.38);
    log(me, "5");
  }
  const t6 = asyncio.createTask(asyncio.sleep(0.37, "7"));
}
async function f1(me) {
  let t11, t20;
  log(me, "23", "starts");
  try {
    try {
      log(me, "9", asyncio.currentTask().cancelling());
      log(me, "10");
      t11 = asyncio.createTask(queue0.put("c12"));
      log(me, "14", await f2(me + ".13"));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "15", "Exception", e);
      } else {
        log(me, "16", "BaseException", e);
        throw new asyncio.ValueError(me + "17");
      }
    } finally {
      log(me, "18");
      await asyncio.sleep(0.17);
      log(me, "19");
    }
    t20 = asyncio.createTask(queue0.put("a21"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      await asyncio.sleep(0.14);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t26;
  log(me, "31", "starts");
  try {
    try {
      log(me, "24");
    } catch (e) {
      log(me, "25", "BaseException", e);
      t26 = asyncio.createTask(queue0.join());
    }
    await asyncio.sleep(0.34);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      throw e;
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "28", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "29");
  }
  const t30 = asyncio.createTask(queue0.get());
  asyncio.getRunningLoop().callLater(0.01, t30.cancel.bind(t30));
}
async function main(me) {
  let n34;
  log(me, "32", queue0.qsize(), queue0.empty(), queue0.full());
  n34 = 0;
  async function inner33(me) {
    let t41, t45;
    n34 += 1;
    log(me, "35", n34);
    log(me, "36", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "38", await queue0.put("a37"));
    try {
      await asyncio.sleep(0.23);
      log(me, "39");
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "40", "TimeoutError", e);
        try {
          t41 = asyncio.createTask(asyncio.sleep(0.2, "42"));
          try {
            queue0.putNowait("a43");
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "44", e);
            } else throw e;
          }
          asyncio.getRunningLoop().callLater(0.17, t41.cancel.bind(t41));
          t45 = asyncio.createTask(f0(me + ".46"));
        } catch (e) {
          if (e instanceof asyncio.BaseExceptionGroup) {
            log(me, "47", "BaseExceptionGroup", e);
          } else if (e instanceof asyncio.RuntimeError) {
            log(me, "48", "RuntimeError", e);
          } else throw e;
        } finally {
          log(me, "49");
        }
      } else throw e;
    } finally {
      log(me, "50");
    }
  }
  try {
    queue0.putNowait("a51");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "52", e);
    } else throw e;
  }
  await asyncio.sleep(0.35);
  log(me, "53", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
