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
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const cond0 = new asyncio.Condition();
const event0 = new asyncio.Event();
const barrier0 = new asyncio.Barrier(2);
async function f3(me) {
  let t4, t5, t6;
  log(me, "10", "starts");
  try {
    lock0.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
      log(me, "1", e);
    } else throw e;
  }
  log(me, "2", asyncio.currentTask().cancelling());
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg3) => {
    t4 = tg3.createTask(asyncio.waitFor(asyncio.shield(event0.wait()), 0.01));
    t5 = tg3.createTask(barrier0.wait());
    t6 = tg3.createTask(asyncio.waitFor(barrier0.wait(), 0.01));
    log(me, "7", t6.done(), t6.cancelled(), t6.cancelling());
  });
  log(me, "8");
  throw new asyncio.ValueError(me + "9");
}
async function f2(me) {
  let t12, t14, t15, t17, i19;
  log(me, "25", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
      t12 = tg11.createTask(asyncio.sleep(0.03, "13"));
      t14 = tg11.createTask(asyncio.waitFor(event0.wait(), 0.03));
      t15 = asyncio.createTask(f3(me + ".16"));
      t17 = asyncio.createTask(f3(me + ".18"));
    });
    for (i19 of range(3)) {
      log(me, "20", i19);
      await asyncio.sleep(0.02);
    }
    log(me, "22", await asyncio.gather(event0.wait(), event0.wait(), f3(me + ".21"), { returnExceptions: true }));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "24");
  }
}
async function f1(me) {
  let tg29, t30, t32, mine26, rest27;
  log(me, "42", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg29_) => {
      tg29 = tg29_;
      t30 = tg29.createTask(f3(me + ".31"));
      t32 = tg29.createTask(f3(me + ".33"));
      asyncio.getRunningLoop().callLater(0.03, () => log(me, "34") || tg29.createTask(barrier0.wait()));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine26, rest27] = e.split(asyncio.ValueError);
      log(me, "28", mine26, rest27);
      if (rest27 != null) {
        throw rest27;
      }
    } else throw e;
  }
  try {
    try {
      log(me, "35");
      log(me, "37", await asyncio.sleep(0.01, "36"));
      await asyncio.sleep(0.01);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "38", "Exception", e);
      } else {
        log(me, "39", "BaseException", e);
        throw e;
      }
    }
  } catch (e) {
    if (true) {
      log(me, "40", "BaseException", e);
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "41", "RuntimeError", e);
    } else throw e;
  }
}
async function f0(me) {
  let t44;
  log(me, "48", "starts");
  log(me, "43", await barrier0.wait());
  try {
    await barrier0.reset();
    t44 = asyncio.createTask(f1(me + ".45"));
    log(me, "46", await event0.wait());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "47", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let cm49, t51, t59, t61, t63, mine55, rest56;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    cm49 = asyncio.timeout(0.01);
    try {
      await asyncio.asyncWith(cm49, async () => {
        await asyncio.asyncWith(cond0, async () => {
          cond0.notify();
          log(me, "50");
        });
        t51 = asyncio.createTask(barrier0.wait());
        cm49.reschedule(asyncio.getRunningLoop().time() + 0.02);
        await asyncio.sleep(0.01);
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "52", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "53");
    }
    log(me, "54", cm49.expired());
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg58) => {
        t59 = tg58.createTask(asyncio.waitFor(f1(me + ".60"), 0.02));
        t61 = tg58.createTask(f2(me + ".62"));
        await asyncio.asyncWith(asyncio.timeout(0.01), async () => {
          asyncio.getRunningLoop().callLater(0.03, t59.cancel.bind(t59));
        });
        try {
          t63 = asyncio.createTask(barrier0.wait());
        } catch (e) {
          if (e instanceof asyncio.ValueError) {
            log(me, "64", "ValueError", e);
            log(me, "65");
          } else throw e;
        } finally {
          log(me, "66");
        }
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine55, rest56] = e.split(asyncio.TimeoutError);
        log(me, "57", mine55, rest56);
      } else throw e;
    }
    log(me, "68", asyncio.currentTask().cancel("c67"));
    log(me, "69");
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
