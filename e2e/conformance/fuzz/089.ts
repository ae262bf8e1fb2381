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
const queue0 = new asyncio.PriorityQueue(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.57);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  await asyncio.sleep(0.12);
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function f1(me) {
  let t5, t11, i13;
  log(me, "22", "starts");
  try {
    try {
      await asyncio.sleep(0);
      try {
        t5 = asyncio.createTask(queue0.join());
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack6) => {
          stack6.callback(fail, me + ".7");
          log(me, "9", await stack6.enterAsyncContext(managed(me + ".8")));
          stack6.callback(fail, me + ".10");
          t11 = asyncio.createTask(queue0.put("b12"));
        });
        for (i13 of range(3)) {
          log(me, "14", i13);
          log(me, "15", t5.done(), t5.cancelled(), t5.cancelling());
        }
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "16", "Exception", e);
        } else throw e;
      }
      try {
        queue0.taskDone();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "17", e);
        } else throw e;
      }
    } catch (e) {
      if (true) {
        log(me, "18", "BaseException", e);
        throw e;
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "19", "RuntimeError", e);
      } else throw e;
    } finally {
      log(me, "20");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "31", "starts");
  const t23 = asyncio.createTask(queue0.get());
  await asyncio.sleep(0.53);
  log(me, "24", t23.uncancel());
  log(me, "25", asyncio.currentTask().cancel());
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack27) => {
    log(me, "29", await stack27.enterAsyncContext(managed(me + ".28")));
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "30", e);
      } else throw e;
    }
  });
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "32");
    await asyncio.asyncWith(new Manager(me + ".42"), async (entered33) => {
      log(me, "34", entered33);
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack35) => {
        stack35.callback(log, me, "36");
        log(me, "38", await stack35.enterAsyncContext(managed(me + ".37")));
        log(me, "40", await stack35.enterAsyncContext(managed(me + ".39")));
        log(me, "41");
      });
    });
    await asyncio.sleep(0.33);
    await asyncio.sleep(0.18);
    await asyncio.asyncWith(managed(me + ".47"), async (entered43) => {
      log(me, "44", entered43);
      try {
        queue0.putNowait("c45");
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "46", e);
        } else throw e;
      }
    });
    log(me, "49", await queue0.put("a48"));
    log(me, "50", queue0.qsize(), queue0.empty(), queue0.full());
    log(me, "52", await f1(me + ".51"));
    await asyncio.sleep(0.54);
    await asyncio.sleep(0.45);
    log(me, "53", queue0.qsize(), queue0.empty(), queue0.full());
    await asyncio.sleep(0.27);
  } catch (e) {
    log(me, "54", "main failed", e);
  }
  log(me, "55", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
