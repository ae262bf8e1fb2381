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
  let t12, t14, t26, t28, t30, d32, p33, mine22, rest23, t36;
  log(me, "41", "starts");
  try {
    try {
      await asyncio.asyncWith(managed(me + ".18"), async (entered7) => {
        log(me, "8", entered7);
        log(me, "10", await asyncio.shield(asyncio.sleep(0.08, "9")));
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg11) => {
          t12 = tg11.createTask(asyncio.sleep(0.1, "13"));
          t14 = asyncio.createTask(asyncio.sleep(0.06, "15"), { name: "t14" });
          log(me, "16");
        });
        log(me, "17", asyncio.currentTask().uncancel());
      });
      log(me, "21", await asyncio.gather(asyncio.sleep(0.11, "19"), asyncio.gather(asyncio.sleep(0.12, "20"), { returnExceptions: true }), { returnExceptions: true }));
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg25) => {
          t26 = tg25.createTask(asyncio.sleep(0.08, "27"));
          t28 = tg25.createTask(asyncio.sleep(0.01, "29"));
          t30 = tg25.createTask(asyncio.sleep(0.1, "31"));
          [d32, p33] = await asyncio.wait([t30, t26], { returnWhen: asyncio.FIRST_EXCEPTION });
          log(me, "34", [...d32].includes(t30), [...d32].includes(t26));
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine22, rest23] = e.split(asyncio.BaseExceptionGroup);
          log(me, "24", mine22, rest23);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "35", "TimeoutError", e);
        t36 = asyncio.createTask(asyncio.sleep(0.04, "37"));
        try {
          log(me, "38", t36.result());
        } catch (e) {
          log(me, "39", e);
        }
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t45, t47, t53, t55, t57, g60, mine49, rest50, i69, t72, t74, t79, t85, t90;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(new Manager(me + ".68"), async (entered42) => {
    log(me, "43", entered42);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44) => {
      t45 = tg44.createTask(f0(me + ".46"));
      t47 = tg44.createTask(f0(me + ".48"));
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg52) => {
          t53 = tg52.createTask(asyncio.sleep(0.07, "54"));
          t55 = tg52.createTask(f0(me + ".56"));
          t57 = tg52.createTask(f0(me + ".58"));
          log(me, "59", asyncio.currentTask().uncancel());
          g60 = asyncio.gather();
          g60.addDoneCallback((g) => log(me, "61", g.cancelled()));
          try {
            log(me, "64", await g60);
          } catch (e) {
            log(me, "65", "BaseException", e);
            throw e;
          }
          log(me, "66", t53.cancel());
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine49, rest50] = e.split(asyncio.BaseExceptionGroup);
          log(me, "51", mine49, rest50);
        } else throw e;
      }
      throw new asyncio.RuntimeError(me + "67");
    });
    await asyncio.sleep(0.01);
  });
  for (i69 of range(3)) {
    log(me, "70", i69);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg71) => {
      t72 = tg71.createTask(f0(me + ".73"));
      t74 = tg71.createTask(f0(me + ".75"));
      log(me, "77", await f0(me + ".76"));
    });
    log(me, "78", asyncio.currentTask().getName());
  }
  try {
    t79 = asyncio.createTask(f0(me + ".80"));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "81", "BaseExceptionGroup", e);
      try {
        try {
          throw new asyncio.ValueError(me + "82");
        } catch (e) {
          if (e instanceof asyncio.BaseExceptionGroup) {
            log(me, "83", "BaseExceptionGroup", e);
          } else throw e;
        }
        log(me, "84", asyncio.currentTask().cancelling());
        try {
          t85 = asyncio.createTask(f0(me + ".86"));
          log(me, "88", await f0(me + ".87"));
          await asyncio.sleep(0.03);
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "89", "CancelledError", e);
            t90 = asyncio.createTask(f0(me + ".91"));
            log(me, "93", await f0(me + ".92"));
            throw e;
          } else throw e;
        }
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "94", "ValueError", e);
          log(me, "95", asyncio.currentTask().cancelling());
        } else throw e;
      }
    } else throw e;
  } finally {
    log(me, "96");
    await asyncio.sleep(0);
    log(me, "97");
  }
  log(me, "98", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
