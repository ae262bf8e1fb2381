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
const tqueue0 = new queue.LifoQueue(2);
const tlock0 = new threading.Lock();
async function w1(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tqueue0.get({ timeout: 0.1 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4");
  log(me, "5");
  log(me, "6");
}
async function f1(me) {
  log(me, "16", "starts");
  try {
    try {
      log(me, "7", asyncio.currentTask().uncancel());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "8", "CancelledError", e);
        throw e;
      } else if (asyncio.isException(e)) {
        log(me, "9", "Exception", e);
        log(me, "11", await asyncio.sleep(0, "10"));
      } else throw e;
    } finally {
      log(me, "12");
      await asyncio.sleep(0.14);
      log(me, "13");
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "14", "ValueError", e);
    } else throw e;
  } finally {
    log(me, "15");
  }
}
async function w0(me) {
  log(me, "17", "starts");
  await time.sleep(0.76);
  try {
    await tqueue0.put("c18", { timeout: 0.68 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  log(me, "21", await w1(me + ".20"));
  log(me, "22");
}
async function f0(me) {
  log(me, "34", "starts");
  try {
    try {
      try {
        try {
          log(me, "23", await tqueue0.get({ timeout: 0.31 }));
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "24", e);
          } else throw e;
        }
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "25", "CancelledError", e);
          throw e;
        } else if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "26", "BaseExceptionGroup", e);
          try {
            tqueue0.taskDone();
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "27", e);
            } else throw e;
          }
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "28", "BaseExceptionGroup", e);
        log(me, "30", await asyncio.shield(f1(me + ".29")));
      } else throw e;
    } finally {
      log(me, "31");
      await asyncio.sleep(0.06);
      log(me, "32");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "33", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  try {
    await tqueue0.put("c35", { timeout: 0.85 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "36", e);
    } else throw e;
  }
  try {
    log(me, "37", await tqueue0.get({ timeout: 0.26 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "38", e);
    } else throw e;
  }
  log(me, "39");
  try {
    log(me, "40", await tqueue0.get({ timeout: 0.89 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "41", e);
    } else throw e;
  }
  log(me, "42");
  log(me, "43", "main ends");
}
await main("m");
log("", "over");
