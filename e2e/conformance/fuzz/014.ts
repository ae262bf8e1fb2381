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
async function f0(me) {
  let i1, t3, i5, t12, t14, t24, t26, mine20, rest21;
  log(me, "30", "starts");
  await asyncio.sleep(0.07);
  for (i1 of range(2)) {
    log(me, "2", i1);
    t3 = asyncio.createTask(asyncio.sleep(0.1, "4"));
  }
  for (i5 of range(3)) {
    log(me, "6", i5);
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
        t12 = tg11.createTask(asyncio.sleep(0, "13"));
        t14 = tg11.createTask(asyncio.sleep(0.29, "15"));
        if (t12.done() && (!t12.cancelled())) {
          log(me, "16", t12.exception());
        }
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "10", e.subgroup(asyncio.TimeoutError), e.subgroup((x) => x instanceof asyncio.TimeoutError));
      } else throw e;
    }
  }
  const t17 = asyncio.createTask(asyncio.sleep(0.35, "18"));
  log(me, "19", await t17);
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg23) => {
      t24 = tg23.createTask(asyncio.sleep(0.09, "25"));
      t26 = asyncio.createTask(asyncio.sleep(0.04, "27"));
      log(me, "28", await t17);
      log(me, "29");
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine20, rest21] = e.split(asyncio.BaseExceptionGroup);
      log(me, "22", mine20, rest21);
    } else throw e;
  }
}
async function main(me) {
  let t31, t36, t38, t40, t43, t49, t51, tg53, t54, t60, t62, n73;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t31 = asyncio.createTask(f0(me + ".32"), { name: "t31" });
    try {
      await asyncio.sleep(0.28);
      log(me, "34", await f0(me + ".33"));
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg35) => {
          t36 = tg35.createTask(f0(me + ".37"));
          t38 = tg35.createTask(asyncio.sleep(0.39, "39"));
          t40 = asyncio.createTask(f0(me + ".41"), { name: "t40" });
          await asyncio.sleep(0.01);
        });
        t31.addDoneCallback((t) => log(me, "42", t.cancelled()));
        t43 = asyncio.createTask(f0(me + ".44"));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "45", "Exception", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "46", "RuntimeError", e);
        } else throw e;
      }
      asyncio.getRunningLoop().callLater(0.05, t31.cancel.bind(t31));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "47", "ValueError", e);
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg48) => {
          t49 = tg48.createTask(asyncio.sleep(0.13, "50"));
          t51 = tg48.createTask(f0(me + ".52"));
          await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg53_) => {
            tg53 = tg53_;
            t54 = tg53.createTask(f0(me + ".55"));
            throw new asyncio.RuntimeError(me + "56");
            asyncio.getRunningLoop().callLater(0.26, () => log(me, "57") || tg53.createTask(f0(me + ".58")));
          });
        });
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg59) => {
          t60 = tg59.createTask(f0(me + ".61"));
          t62 = tg59.createTask(asyncio.sleep(0.06, "63"));
          log(me, "64");
          try {
            log(me, "66", t60.cancel("c65"));
            await asyncio.sleep(0.14);
            log(me, "67", asyncio.currentTask().getName());
          } catch (e) {
            if (e instanceof asyncio.TimeoutError) {
              log(me, "68", "TimeoutError", e);
            } else throw e;
          }
        });
      } else if (e instanceof asyncio.TimeoutError) {
        log(me, "69", "TimeoutError", e);
      } else throw e;
    } finally {
      log(me, "70");
      await asyncio.sleep(0.34);
      log(me, "71");
    }
    n73 = 0;
    async function inner72(me) {
      n73 += 1;
      log(me, "74", n73);
      const t75 = asyncio.createTask(f0(me + ".76"));
      log(me, "77", asyncio.currentTask().cancelling());
    }
    if (t31.done() && (!t31.cancelled())) {
      log(me, "78", t31.exception());
    }
  } catch (e) {
    log(me, "79", "main failed", e);
  }
  log(me, "80", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
