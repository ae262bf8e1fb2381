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
    await asyncio.sleep(0.01);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.05);
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
    await asyncio.sleep(0.12);
  }
});
async function f2(me) {
  log(me, "9", "starts");
  const t7 = asyncio.createTask(asyncio.sleep(0, "8"));
}
async function f1(me) {
  log(me, "23", "starts");
  await asyncio.asyncWith(new Manager(me + ".15"), async (entered10) => {
    log(me, "11", entered10);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack12) => {
      stack12.callback(log, me, "13");
      log(me, "14");
    });
  });
  const t16 = asyncio.createTask(f2(me + ".17"), { name: "t16" });
  log(me, "18", t16.uncancel());
  log(me, "20", t16.cancel("c19"));
  log(me, "22", asyncio.currentTask().cancel("c21"));
}
async function f0(me) {
  let f24, f26;
  log(me, "33", "starts");
  try {
    f24 = asyncio.getRunningLoop().createFuture();
    log(me, "25");
    f26 = asyncio.getRunningLoop().createFuture();
    await asyncio.sleep(0);
    try {
      await asyncio.sleep(0.09);
      log(me, "28", await asyncio.sleep(0, "27"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "29", "ValueError", e);
      } else if (asyncio.isException(e)) {
        log(me, "30", "Exception", e);
      } else throw e;
    } finally {
      log(me, "31");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "32", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t34, t36, i38, i41, i47;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t34 = asyncio.createTask(f1(me + ".35"));
    await asyncio.sleep(0.1);
    t36 = asyncio.createTask(f1(me + ".37"));
    for (i38 of range(2)) {
      log(me, "39", i38);
      asyncio.getRunningLoop().callLater(0, t36.cancel.bind(t36));
      log(me, "40");
    }
    for (i41 of range(2)) {
      log(me, "42", i41);
      log(me, "43", t34.done(), t34.cancelled(), t34.cancelling());
    }
    log(me, "44");
    t36.addDoneCallback((t) => log(me, "45", t.cancelled()));
    log(me, "46", await t36);
    for (i47 of range(3)) {
      log(me, "48", i47);
      try {
        log(me, "49", await t36);
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "50", "TimeoutError", e);
        } else if (asyncio.isException(e)) {
          log(me, "51", "Exception", e);
        } else throw e;
      }
      log(me, "52", t34.cancel());
    }
  } catch (e) {
    log(me, "53", "main failed", e);
  }
  log(me, "54", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.01, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
loop0.close();
log("", "over");
