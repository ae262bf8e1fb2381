import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function len(values) {
  return [...values].length;
}
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
    await asyncio.sleep(0.45);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return error instanceof asyncio.ValueError;
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
  }
});
const lock0 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(2);
const cond0 = new asyncio.Condition();
const cond1 = new asyncio.Condition();
const items = [];
async function f3(me) {
  let t7;
  log(me, "11", "starts");
  try {
    await asyncio.asyncWith(cond0, async () => {
      cond0.notify();
      log(me, "6");
    });
    t7 = asyncio.createTask(asyncio.sleep(0.88, "8"));
    await asyncio.asyncWith(cond1, async () => {
      await asyncio.asyncWith(lock0, async () => {
        log(me, "9", await asyncio.waitFor(cond1.waitFor(() => len(items) > 2), 0.9));
      });
      asyncio.getRunningLoop().callLater(0.52, t7.cancel.bind(t7));
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  let t12, t14, t16;
  log(me, "19", "starts");
  try {
    t12 = asyncio.createTask(f3(me + ".13"));
    t14 = asyncio.createTask(f3(me + ".15"));
    t16 = asyncio.createTask(f3(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let n21, t30;
  log(me, "34", "starts");
  try {
    n21 = 0;
    async function inner20(me) {
      n21 += 1;
      log(me, "22", n21);
      log(me, "24", await f3(me + ".23"));
      log(me, "26", await f3(me + ".25"));
      log(me, "28", asyncio.currentTask().cancel("c27"));
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      t30 = asyncio.createTask(f3(me + ".31"));
      log(me, "33", await asyncio.sleep(0.73, "32"));
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "37", "starts");
  log(me, "35");
  log(me, "36", asyncio.currentTask().getName());
}
async function main(me) {
  let cm44, t45, t47;
  try {
    log(me, "38");
    log(me, "39", asyncio.currentTask().cancelling());
    log(me, "40", sem0.locked());
    log(me, "42", await asyncio.sleep(0.31, "41"));
    log(me, "43");
    await asyncio.asyncWith(sem0, async () => {
      await asyncio.asyncWith(cond0, async () => {
        cm44 = asyncio.timeout(0.35);
        try {
          await asyncio.asyncWith(cm44, async () => {
            t45 = asyncio.createTask(asyncio.sleep(0.89, "46"), { name: "t45" });
            cm44.reschedule(null);
            t47 = asyncio.createTask(asyncio.sleep(0.49, "48"));
            log(me, "49", t47.cancel());
          });
        } catch (e) {
          if (e instanceof asyncio.TimeoutError) {
            log(me, "50", "TimeoutError", e);
          } else throw e;
        } finally {
          log(me, "51");
        }
        log(me, "52", cm44.expired());
      });
    });
    await asyncio.asyncWith(managed(me + ".56"), async (entered53) => {
      log(me, "54", entered53);
      log(me, "55", asyncio.currentTask().cancelling());
    });
  } catch (e) {
    log(me, "57", "main failed", e);
  }
  log(me, "58", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
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
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
