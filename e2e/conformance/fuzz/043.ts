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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.27);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function f2(me) {
  let n7;
  log(me, "19", "starts");
  try {
    await asyncio.sleep(0.15);
    n7 = 0;
    async function inner6(me) {
      n7 += 1;
      log(me, "8", n7);
      const t9 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.16, "10"), 0.22), 0.18));
      t9.addDoneCallback((t) => log(me, "11", t.cancelled()));
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack12) => {
        stack12.callback(log, me, "13");
        log(me, "15", await stack12.enterAsyncContext(new Manager(me + ".14")));
        asyncio.getRunningLoop().callLater(0.43, t9.cancel.bind(t9));
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack16) => {
          stack16.callback(log, me, "17");
          await asyncio.sleep(0.85);
        });
      });
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let t24, t33, t35, t37;
  log(me, "44", "starts");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack20) => {
    stack20.pushAsyncCallback(asyncio.sleep, 0.23);
    stack20.callback(log, me, "21");
    log(me, "23", await stack20.enterAsyncContext(managed(me + ".22")));
    t24 = asyncio.createTask(f2(me + ".25"), { name: "t24" });
  });
  const t26 = asyncio.createTask(f2(me + ".27"));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg32) => {
      t33 = tg32.createTask(f2(me + ".34"));
      t35 = tg32.createTask(asyncio.waitFor(asyncio.sleep(0.49, "36"), null));
      t37 = tg32.createTask(f2(me + ".38"));
      throw new asyncio.ExceptionGroup("g40", [new asyncio.ValueError(me + "39")]);
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "31", e.subgroup(asyncio.TimeoutError), e.subgroup((x) => x instanceof asyncio.TimeoutError));
    } else throw e;
  }
  const t41 = asyncio.createTask(f2(me + ".42"));
  return me + "43";
}
async function f0(me) {
  let t46, t48, t55, t57, t59, t64, mine51, rest52;
  log(me, "68", "starts");
  try {
    await asyncio.sleep(0.47);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg45) => {
      t46 = tg45.createTask(asyncio.waitFor(asyncio.waitFor(f2(me + ".47"), 0.55), 0.27));
      t48 = tg45.createTask(f1(me + ".49"));
      t48.addDoneCallback((t) => log(me, "50", t.cancelled()));
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg54) => {
          t55 = tg54.createTask(asyncio.sleep(0.49, "56"));
          t57 = tg54.createTask(f1(me + ".58"));
          t59 = tg54.createTask(f1(me + ".60"));
          log(me, "62", await f2(me + ".61"));
          log(me, "63", t59.cancel());
          t64 = new asyncio.Task(f1(me + ".65"), { loop: asyncio.getRunningLoop(), eagerStart: true });
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine51, rest52] = e.split(asyncio.TimeoutError);
          log(me, "53", mine51, rest52);
          if (rest52 != null) {
            throw rest52;
          }
        } else throw e;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "66", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "67");
  }
}
async function main(me) {
  let t71, t73, tg75, t76, t84, t86, t89, g91, n102;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const cm69 = asyncio.timeout(0.35);
  try {
    await asyncio.asyncWith(cm69, async () => {
      cm69.reschedule(asyncio.getRunningLoop().time() + 0);
      await asyncio.sleep(0.2);
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg70) => {
        t71 = tg70.createTask(asyncio.waitFor(f1(me + ".72"), 0.13));
        t73 = tg70.createTask(f0(me + ".74"));
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg75_) => {
          tg75 = tg75_;
          t76 = tg75.createTask(f0(me + ".77"));
          throw new asyncio.ValueError(me + "78");
          asyncio.getRunningLoop().callLater(0.87, () => log(me, "79") || tg75.createTask(f0(me + ".80")));
        });
        asyncio.getRunningLoop().callLater(0.46, t71.cancel.bind(t71));
      });
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "81", "TimeoutError", e);
    } else throw e;
  }
  log(me, "82", cm69.expired());
  await asyncio.sleep(0.72);
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg83) => {
    t84 = tg83.createTask(asyncio.waitFor(f1(me + ".85"), null));
    t86 = tg83.createTask(asyncio.waitFor(asyncio.sleep(0.03, "87"), 0.53));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg88) => {
      t89 = tg88.createTask(asyncio.sleep(0.6, "90"));
      g91 = asyncio.gather(f2(me + ".92"), { returnExceptions: true });
      g91.addDoneCallback((g) => log(me, "93", g.cancelled()));
      try {
        log(me, "96", await g91);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "97", "Exception", e);
        } else throw e;
      }
      log(me, "99", asyncio.currentTask().cancel("c98"));
    });
    if (t84.done() && (!t84.cancelled())) {
      log(me, "100", t84.exception());
    }
  });
  n102 = 0;
  async function inner101(me) {
    n102 += 1;
    log(me, "103", n102);
    log(me, "104", asyncio.currentTask().cancelling());
    await asyncio.sleep(0.34);
  }
  log(me, "105", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
