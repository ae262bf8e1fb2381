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
const queue0 = new asyncio.PriorityQueue(2);
const queue1 = new asyncio.PriorityQueue(1);
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(1);
const barrier0 = new asyncio.Barrier(1);
const barrier1 = new asyncio.Barrier(2);
async function f0(me) {
  log(me, "4", "starts");
  try {
    log(me, "1", await queue1.get());
    log(me, "2", await asyncio.shield(asyncio.gather(barrier1.wait(), { returnExceptions: true })));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "3", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t12, g21;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(barrier1, async (index5) => {
      log(me, "6", index5);
    });
    try {
      log(me, "7", asyncio.currentTask().cancelling());
      try {
        log(me, "8", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "9", e);
        } else throw e;
      }
      try {
        queue0.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "10", e);
        } else throw e;
      }
      await asyncio.sleep(0.12);
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "11", "TimeoutError", e);
        t12 = asyncio.createTask(f0(me + ".13"));
        log(me, "14", t12.cancel());
      } else {
        log(me, "15", "BaseException", e);
      }
    }
    log(me, "17", await asyncio.gather(f0(me + ".16")));
    try {
      await asyncio.asyncWith(lock0, async () => {
        try {
          try {
            lock1.release();
          } catch (e) {
            if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
              log(me, "18", e);
            } else throw e;
          }
          try {
            log(me, "19", queue1.getNowait());
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "20", e);
            } else throw e;
          }
          g21 = asyncio.shield(f0(me + ".22"));
          g21.addDoneCallback((g) => log(me, "23", g.cancelled()));
          try {
            log(me, "26", await g21);
          } catch (e) {
            log(me, "27", "BaseException", e);
            throw e;
          }
          log(me, "28", asyncio.currentTask().cancelling());
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "29", "CancelledError", e);
            try {
              queue1.taskDone();
            } catch (e) {
              if (asyncio.isException(e)) {
                log(me, "30", e);
              } else throw e;
            }
            log(me, "32", await f0(me + ".31"));
          } else throw e;
        } finally {
          log(me, "33");
          await asyncio.sleep(0.01);
          log(me, "34");
        }
        log(me, "35", bounded0.locked());
      });
      log(me, "36", asyncio.currentTask().cancelling());
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "37", "ValueError", e);
        try {
          await barrier0.abort();
          log(me, "38", lock0.locked());
          log(me, "39", await asyncio.gather({ returnExceptions: true }));
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "40", "TimeoutError", e);
          } else if (e instanceof asyncio.RuntimeError) {
            log(me, "41", "RuntimeError", e);
          } else throw e;
        }
      } else throw e;
    }
  } catch (e) {
    log(me, "42", "main failed", e);
  }
  log(me, "43", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
