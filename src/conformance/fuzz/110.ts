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
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.02);
  }
});
async function f3(me) {
  let t6;
  log(me, "13", "starts");
  try {
    try {
      try {
        t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
        log(me, "8");
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "9", "BaseExceptionGroup", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "10", "BaseExceptionGroup", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "11", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  let n15;
  log(me, "28", "starts");
  try {
    n15 = 0;
    async function inner14(me) {
      n15 += 1;
      log(me, "16", n15);
      log(me, "17");
      try {
        log(me, "18");
        await asyncio.asyncWith(managed(me + ".23"), async (entered19) => {
          log(me, "20", entered19);
          log(me, "22", await f3(me + ".21"));
        });
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "24", "CancelledError", e);
          throw e;
        } else if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "25", "BaseExceptionGroup", e);
        } else throw e;
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "26", "CancelledError", e);
      throw new asyncio.RuntimeError(me + "27");
    } else throw e;
  }
}
async function f1(me) {
  let t30, t32;
  log(me, "43", "starts");
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg29) => {
      t30 = tg29.createTask(f3(me + ".31"));
      t32 = tg29.createTask(asyncio.sleep(0.02, "33"));
    });
    await asyncio.sleep(0.01);
    log(me, "34", asyncio.currentTask().cancel());
    try {
      log(me, "35", asyncio.currentTask().uncancel());
      log(me, "37", await f3(me + ".36"));
    } catch (e) {
      log(me, "38", "BaseException", e);
      throw e;
    } finally {
      log(me, "39");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "41");
    await asyncio.sleep(0.03);
    log(me, "42");
  }
}
async function f0(me) {
  let tg47, t48, t50, mine44, rest45, t58, t62;
  log(me, "66", "starts");
  try {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg47_) => {
        tg47 = tg47_;
        t48 = tg47.createTask(f1(me + ".49"));
        t50 = tg47.createTask(f1(me + ".51"));
        asyncio.getRunningLoop().callLater(0.01, () => log(me, "52") || tg47.createTask(f1(me + ".53")));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine44, rest45] = e.split(asyncio.TimeoutError);
        log(me, "46", mine44, rest45);
      } else throw e;
    }
    log(me, "55", await f1(me + ".54"));
    await asyncio.asyncWith(managed(me + ".64"), async (entered56) => {
      log(me, "57", entered56);
      t58 = asyncio.createTask(f2(me + ".59"));
      log(me, "61", t58.cancel("c60"));
      t62 = asyncio.createTask(f3(me + ".63"));
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "65", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t68, t76, t78, t80, t84, t90, mine86, rest87, n94;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg67) => {
      t68 = tg67.createTask(asyncio.sleep(0.01, "69"));
      try {
        log(me, "70", t68.done(), t68.cancelled(), t68.cancelling());
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "71", "ValueError", e);
        } else throw e;
      }
      await asyncio.sleep(0.03);
    });
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack72) => {
      stack72.pushAsyncCallback(asyncio.sleep, 0.02);
      log(me, "74", await f1(me + ".73"));
    });
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg75) => {
      t76 = tg75.createTask(f1(me + ".77"));
      t78 = tg75.createTask(f0(me + ".79"));
      t80 = tg75.createTask(asyncio.sleep(0.03, "81"));
    });
    log(me, "83", asyncio.currentTask().cancel("c82"));
    t84 = asyncio.createTask(f1(me + ".85"));
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg89) => {
        t90 = tg89.createTask(f1(me + ".91"));
        log(me, "92", t90.cancel());
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine86, rest87] = e.split(asyncio.TimeoutError);
        log(me, "88", mine86, rest87);
      } else throw e;
    }
    n94 = 0;
    async function inner93(me) {
      n94 += 1;
      log(me, "95", n94);
      log(me, "96", asyncio.currentTask().cancelling());
    }
  } catch (e) {
    log(me, "97", "main failed", e);
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
