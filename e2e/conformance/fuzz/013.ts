import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let task;
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
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  await asyncio.sleep(0.04);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
async function f0(me) {
  let g15, g22, t28, t32;
  log(me, "38", "starts");
  try {
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack7) => {
      log(me, "9", await stack7.enterAsyncContext(managed(me + ".8")));
      stack7.pushAsyncCallback(asyncio.sleep, 0.08);
      log(me, "11", await stack7.enterAsyncContext(new Manager(me + ".10")));
      try {
        log(me, "12", asyncio.currentTask().getName());
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "13", "CancelledError", e);
          throw e;
        } else if (asyncio.isException(e)) {
          log(me, "14", "Exception", e);
          g15 = asyncio.gather();
          g15.addDoneCallback((g) => log(me, "16", g.cancelled()));
          try {
            log(me, "19", await g15);
          } catch (e) {
            log(me, "20", "BaseException", e);
            throw e;
          }
          log(me, "21", asyncio.currentTask().cancelling());
        } else throw e;
      }
      await asyncio.sleep(0.08);
    });
    g22 = asyncio.gather({ returnExceptions: true });
    asyncio.getRunningLoop().callLater(0.12, g22.cancel.bind(g22));
    try {
      log(me, "26", await g22);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "27", "Exception", e);
        t28 = asyncio.createTask(asyncio.sleep(0.12, "29"), { name: "t28" });
      } else throw e;
    } finally {
      log(me, "30");
      await asyncio.sleep(0.04);
      log(me, "31");
    }
    t32 = asyncio.createTask(asyncio.sleep(0.04, "33"));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "34", "TimeoutError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "35", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "36");
  }
  return me + "37";
}
async function main(me) {
  let t39, tg44, t45, t47, mine41, rest42, tg60, t61, t63, t66, mine57, rest58, d72, p73, t81, d84, p85, t94;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t39 = asyncio.ensureFuture(f0(me + ".40"));
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44_) => {
        tg44 = tg44_;
        t45 = tg44.createTask(f0(me + ".46"));
        t47 = asyncio.createTask(f0(me + ".48"));
        log(me, "50", t45.cancel("c49"));
        log(me, "51");
        asyncio.getRunningLoop().callLater(0.1, () => log(me, "52") || tg44.createTask(f0(me + ".53")));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine41, rest42] = e.split(asyncio.BaseExceptionGroup);
        log(me, "43", mine41, rest42);
      } else throw e;
    }
    log(me, "54");
    log(me, "55", t39.uncancel());
    log(me, "56", t39.cancel());
    try {
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg60_) => {
          tg60 = tg60_;
          t61 = tg60.createTask(asyncio.sleep(0, "62"));
          t63 = tg60.createTask(f0(me + ".64"));
          if (t61.done() && (!t61.cancelled())) {
            log(me, "65", t61.exception());
          }
          t66 = asyncio.createTask(f0(me + ".67"), { name: "t66" });
          if (t39.done() && (!t39.cancelled())) {
            log(me, "68", t39.exception());
          }
          asyncio.getRunningLoop().callLater(0.01, () => log(me, "69") || tg60.createTask(f0(me + ".70")));
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine57, rest58] = e.split(asyncio.TimeoutError);
          log(me, "59", mine57, rest58);
          if (rest58 != null) {
            throw rest58;
          }
        } else throw e;
      }
      log(me, "71", t39.cancel());
      [d72, p73] = await asyncio.wait([t39], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0.08 });
      log(me, "74", [...d72].includes(t39));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "75", "ValueError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "76", "BaseExceptionGroup", e);
        await asyncio.asyncWith(new Manager(me + ".87"), async (entered77) => {
          log(me, "78", entered77);
          await asyncio.asyncWith(new Manager(me + ".83"), async (entered79) => {
            log(me, "80", entered79);
            t81 = asyncio.createTask(f0(me + ".82"));
          });
          await asyncio.sleep(0.09);
          [d84, p85] = await asyncio.wait([t39], { returnWhen: asyncio.FIRST_EXCEPTION });
          log(me, "86", [...d84].includes(t39));
        });
      } else throw e;
    } finally {
      log(me, "88");
      await asyncio.sleep(0.11);
      log(me, "89");
    }
    log(me, "90", t39.cancel());
    try {
      log(me, "91", t39.done(), t39.cancelled(), t39.cancelling());
      log(me, "92");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "93", "ValueError", e);
        t94 = asyncio.createTask(f0(me + ".95"));
      } else throw e;
    }
  } catch (e) {
    log(me, "96", "main failed", e);
  }
  log(me, "97", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
