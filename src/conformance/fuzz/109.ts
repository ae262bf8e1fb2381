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
async function* gen0(me) {
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  await asyncio.sleep(0.38);
  yield me + "4";
  await asyncio.sleep(0.6);
  const sent5 = yield me + "6";
  log(me, "7", sent5);
  throw new asyncio.ValueError(me + "8");
}
const barrier0 = new asyncio.Barrier(2);
const barrier1 = new asyncio.Barrier(2);
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition();
async function f2(me) {
  let x12, t15, gen_17, t21;
  log(me, "27", "starts");
  try {
    log(me, "9");
    log(me, "10", asyncio.currentTask().cancelling());
    try {
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".16")), async (gen_11) => {
        for await (x12 of gen_11) {
          log(me, "13", x12);
          try {
            cond0.notifyAll();
          } catch (e) {
            if (e instanceof asyncio.RuntimeError) {
              log(me, "14", e);
            } else throw e;
          }
          t15 = asyncio.createTask(barrier0.wait());
        }
      });
      gen_17 = keep(gen0(me + ".18"));
      log(me, "19", await advance(gen_17));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "20", "RuntimeError", e);
        t21 = asyncio.createTask(asyncio.sleep(0.42, "22"));
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
      log(me, "24", asyncio.currentTask().getName());
      throw e;
    } else throw e;
  } finally {
    log(me, "25");
    await asyncio.sleep(0.66);
    log(me, "26");
  }
}
async function f1(me) {
  let x29, t32, x40;
  log(me, "44", "starts");
  try {
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".31")), async (gen_28) => {
      for await (x29 of gen_28) {
        log(me, "30", x29);
        break;
      }
    });
    t32 = asyncio.createTask(asyncio.sleep(0.61, "33"));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "34", "Exception", e);
      log(me, "35", asyncio.currentTask().cancelling());
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "36", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "37");
    await asyncio.sleep(0.8);
    log(me, "38");
  }
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".42")), async (gen_39) => {
    for await (x40 of gen_39) {
      log(me, "41", x40);
    }
  });
  log(me, "43", await barrier0.wait());
  await asyncio.sleep(0.55);
}
async function f0(me) {
  let t47, t49;
  log(me, "54", "starts");
  log(me, "45", asyncio.currentTask().cancelling());
  await asyncio.asyncWith(lock0, async () => {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg46) => {
      t47 = tg46.createTask(f2(me + ".48"));
      t49 = tg46.createTask(f2(me + ".50"));
      asyncio.getRunningLoop().callLater(0.37, t49.cancel.bind(t49));
      throw new asyncio.ValueError(me + "51");
    });
  });
  await asyncio.sleep(0.54);
  log(me, "53", await f2(me + ".52"));
}
async function main(me) {
  let t57, t65, t67, t72;
  try {
    try {
      await asyncio.asyncWith(cond0, async () => {
        cond0.notify();
        log(me, "55");
      });
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg56) => {
        t57 = tg56.createTask(f2(me + ".58"));
        try {
          await asyncio.sleep(0.13);
          await asyncio.sleep(0.53);
          log(me, "60", t57.cancel("c59"));
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "61", "Exception", e);
          } else throw e;
        }
        log(me, "62", asyncio.currentTask().cancelling());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "63", "TimeoutError", e);
      } else throw e;
    }
    await asyncio.sleep(0.22);
    try {
      log(me, "64");
      t65 = asyncio.createTask(f2(me + ".66"));
      t67 = asyncio.createTask(barrier1.wait());
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "68", "ValueError", e);
      } else {
        log(me, "69", "BaseException", e);
      }
    } finally {
      log(me, "70");
      await asyncio.sleep(0.72);
      log(me, "71");
    }
    t72 = asyncio.createTask(f0(me + ".73"));
    t72.addDoneCallback((t) => log(me, "74", t.cancelled()));
  } catch (e) {
    log(me, "75", "main failed", e);
  }
  log(me, "76", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
