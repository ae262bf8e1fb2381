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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.37);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
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
async function f1(me) {
  let t7, t15, t21;
  log(me, "24", "starts");
  try {
    t7 = asyncio.createTask(asyncio.sleep(0.03, "8"));
    try {
      log(me, "9", await asyncio.gather({ returnExceptions: true }));
      try {
        log(me, "10", t7.done(), t7.cancelled(), t7.cancelling());
        await asyncio.sleep(0.25);
        log(me, "11", asyncio.currentTask().getName());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "12", "Exception", e);
          log(me, "13", t7.cancel());
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "14", "BaseExceptionGroup", e);
        t15 = asyncio.createTask(asyncio.sleep(0.28, "16"));
      } else if (asyncio.isException(e)) {
        log(me, "17", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      await asyncio.asyncWith(new Manager(me + ".23"), async (entered19) => {
        log(me, "20", entered19);
        t21 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.73, "22"), 0.59));
      });
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "27", "starts");
  log(me, "25", asyncio.currentTask().uncancel());
  return me + "26";
}
async function main(me) {
  let n29, c37, i43, c48, t59;
  await asyncio.sleep(0.18);
  n29 = 0;
  async function inner28(me) {
    n29 += 1;
    log(me, "30", n29);
    await asyncio.sleep(0.38);
  }
  const t31 = asyncio.createTask(f1(me + ".32"));
  try {
    log(me, "34", t31.cancel("c33"));
    log(me, "36", await f1(me + ".35"));
    asyncio.getRunningLoop().callLater(0.67, t31.cancel.bind(t31));
    for await ([c37] of asyncio.asCompleted([t31], { timeout: 0.51 }).futures()) {
      log(me, "38", c37.done(), c37.cancelled(), c37 === t31);
    }
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "39", "RuntimeError", e);
    } else throw e;
  } finally {
    log(me, "40");
    await asyncio.sleep(0.52);
    log(me, "41");
  }
  log(me, "42");
  for (i43 of range(3)) {
    log(me, "44", i43);
    await asyncio.asyncWith(new Manager(me + ".50"), async (entered45) => {
      log(me, "46", entered45);
      log(me, "47", asyncio.currentTask().uncancel());
      for await ([c48] of asyncio.asCompleted([t31], { timeout: 0.83 }).futures()) {
        log(me, "49", c48.done(), c48.cancelled(), c48 === t31);
      }
    });
    log(me, "52", await asyncio.shield(inner28(me + ".51")));
  }
  try {
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack53) => {
      log(me, "55", await stack53.enterAsyncContext(managed(me + ".54")));
      t31.addDoneCallback((t) => log(me, "56", t.cancelled()));
    });
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "57", "ValueError", e);
    } else if (e instanceof asyncio.TimeoutError) {
      log(me, "58", "TimeoutError", e);
      t59 = asyncio.createTask(f0(me + ".60"), { name: "t59" });
    } else throw e;
  } finally {
    log(me, "61");
  }
  log(me, "62", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
