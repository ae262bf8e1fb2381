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
const queue0 = new asyncio.PriorityQueue(1);
const barrier0 = new asyncio.Barrier(3);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.06);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
    await asyncio.sleep(0);
  }
});
async function f1(me) {
  log(me, "17", "starts");
  const t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
  log(me, "8", t6.done(), t6.cancelled(), t6.cancelling());
  log(me, "9", t6.cancel());
  try {
    return me + "10";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "11", "ValueError", e);
    } else if (e instanceof asyncio.TimeoutError) {
      log(me, "12", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "13");
  }
  if (t6.done() && (!t6.cancelled())) {
    log(me, "14", t6.exception());
  }
  try {
    log(me, "15", t6.result());
  } catch (e) {
    log(me, "16", e);
  }
}
async function f0(me) {
  log(me, "29", "starts");
  try {
    try {
      log(me, "18", queue0.qsize(), queue0.empty(), queue0.full());
      return me + "19";
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "20", "RuntimeError", e);
        return me + "21";
      } else throw e;
    } finally {
      log(me, "22");
    }
    await asyncio.asyncWith(new Manager(me + ".27"), async (entered23) => {
      log(me, "24", entered23);
      try {
        log(me, "25", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "26", e);
        } else throw e;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "28", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t34, i45, t47, t48, t52, n59;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "30", await queue0.get());
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack31) => {
      log(me, "33", await stack31.enterAsyncContext(new Manager(me + ".32")));
      t34 = asyncio.createTask(f1(me + ".35"));
      log(me, "36", t34.uncancel());
    });
    log(me, "38", await f0(me + ".37"));
    log(me, "39");
    try {
      queue0.putNowait("c40");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "41", e);
      } else throw e;
    }
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack42) => {
      log(me, "44", await stack42.enterAsyncContext(managed(me + ".43")));
      for (i45 of range(3)) {
        log(me, "46", i45);
        t47 = asyncio.createTask(barrier0.wait());
      }
      t48 = asyncio.createTask(queue0.put("c49"), { name: "t48" });
    });
    await asyncio.sleep(0.35);
    await asyncio.asyncWith(managed(me + ".56"), async (entered50) => {
      log(me, "51", entered50);
      t52 = asyncio.createTask(barrier0.wait());
      try {
        log(me, "53", t52.result());
      } catch (e) {
        log(me, "54", e);
      }
      log(me, "55", asyncio.currentTask().cancelling());
    });
    log(me, "57", await queue0.get());
    n59 = 0;
    async function inner58(me) {
      n59 += 1;
      log(me, "60", n59);
      try {
        queue0.putNowait("a61");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "62", e);
        } else throw e;
      }
    }
  } catch (e) {
    log(me, "63", "main failed", e);
  }
  log(me, "64", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
