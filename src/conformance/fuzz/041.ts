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
    await asyncio.sleep(0.71);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  await asyncio.sleep(0.37);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
    await asyncio.sleep(0.01);
  }
});
async function f2(me) {
  let t9, t11, t15;
  log(me, "20", "starts");
  const f7 = asyncio.getRunningLoop().createFuture();
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg8) => {
      t9 = tg8.createTask(asyncio.sleep(0.2, "10"));
      t11 = tg8.createTask(asyncio.sleep(0, "12"));
      log(me, "13");
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg14) => {
        t15 = tg14.createTask(asyncio.sleep(0.64, "16"));
        log(me, "17", t11.done(), t11.cancelled(), t11.cancelling());
        log(me, "18", await f7);
      });
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "19", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let t21, tg25, t26;
  log(me, "40", "starts");
  try {
    t21 = asyncio.createTask(f2(me + ".22"));
    try {
      try {
        log(me, "23", t21.result());
      } catch (e) {
        log(me, "24", e);
      }
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg25_) => {
        tg25 = tg25_;
        t26 = tg25.createTask(f2(me + ".27"));
        log(me, "31", await asyncio.gather(asyncio.sleep(0.34, "28"), f2(me + ".29"), f2(me + ".30"), { returnExceptions: true }));
        throw new asyncio.RuntimeError(me + "32");
        asyncio.getRunningLoop().callLater(0.21, () => log(me, "33") || tg25.createTask(f2(me + ".34")));
      });
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "35", "ValueError", e);
        log(me, "36", await t21);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "37", "BaseExceptionGroup", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "38", "CancelledError", e);
      log(me, "39", t21.cancel());
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let i42, t44;
  log(me, "52", "starts");
  log(me, "41");
  for (i42 of range(2)) {
    log(me, "43", i42);
    t44 = asyncio.createTask(f2(me + ".45"));
  }
  log(me, "46", await asyncio.shield(asyncio.gather()));
  await asyncio.asyncWith(new Manager(me + ".51"), async (entered47) => {
    log(me, "48", entered47);
    log(me, "50", await f2(me + ".49"));
    await asyncio.sleep(0.76);
  });
}
async function main(me) {
  let tg53, t54, t60, i66, t75, t77, t79, t84;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, (...args) => this_task.cancel(...args));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg53_) => {
      tg53 = tg53_;
      t54 = tg53.createTask(f2(me + ".55"));
      t54.addDoneCallback((t) => log(me, "56", t.cancelled()));
      asyncio.getRunningLoop().callLater(0.11, () => log(me, "57") || tg53.createTask(f1(me + ".58")));
    });
    log(me, "59", await asyncio.shield(asyncio.gather()));
    t60 = asyncio.createTask(f0(me + ".61"));
    try {
      log(me, "62", t60.result());
    } catch (e) {
      log(me, "63", e);
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "64", "CancelledError", e);
    } else {
      log(me, "65", "BaseException", e);
      throw e;
    }
  }
  for (i66 of range(3)) {
    log(me, "67", i66);
    log(me, "69", await f0(me + ".68"));
  }
  const t70 = asyncio.createTask(f0(me + ".71"));
  await asyncio.sleep(0.03);
  await asyncio.asyncWith(new Manager(me + ".86"), async (entered72) => {
    log(me, "73", entered72);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg74) => {
      t75 = tg74.createTask(f2(me + ".76"));
      t77 = tg74.createTask(asyncio.sleep(0.33, "78"));
      t79 = tg74.createTask(f0(me + ".80"));
      log(me, "82", await f1(me + ".81"));
      t75.addDoneCallback((t) => log(me, "83", t.cancelled()));
    });
    t84 = asyncio.createTask(f2(me + ".85"));
  });
  log(me, "87", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
