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
    await asyncio.sleep(0.01);
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
  }
});
async function f2(me) {
  let n8;
  log(me, "24", "starts");
  try {
    log(me, "6");
    n8 = 0;
    async function inner7(me) {
      let tg13, t14, t16;
      n8 += 1;
      log(me, "9", n8);
      asyncio.getRunningLoop().callLater(0.02, log, me, "10");
      await asyncio.asyncWith(managed(me + ".22"), async (entered11) => {
        log(me, "12", entered11);
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg13_) => {
          tg13 = tg13_;
          t14 = tg13.createTask(asyncio.sleep(0.02, "15"));
          t16 = tg13.createTask(asyncio.sleep(0.02, "17"));
          try {
            log(me, "18", t14.result());
          } catch (e) {
            log(me, "19", e);
          }
          asyncio.getRunningLoop().callLater(0.03, t14.cancel.bind(t14));
          asyncio.getRunningLoop().callLater(0.03, () => log(me, "20") || tg13.createTask(asyncio.sleep(0, "21")));
        });
      });
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "31", "starts");
  log(me, "26", await f2(me + ".25"));
  const t27 = asyncio.createTask(f2(me + ".28"), { name: "t27" });
  log(me, "30", await asyncio.sleep(0.02, "29"));
}
async function f0(me) {
  log(me, "33", "starts");
  return me + "32";
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t34 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.01, "35"), 0.01));
  const t36 = asyncio.createTask(f1(me + ".37"));
  log(me, "39", await asyncio.waitFor(f0(me + ".38"), null));
  log(me, "41", await f0(me + ".40"));
  await asyncio.sleep(0.03);
  asyncio.getRunningLoop().callSoon(fail, me + ".42");
  const t43 = asyncio.createTask(f0(me + ".44"));
  log(me, "45", t34.done(), t34.cancelled(), t34.cancelling());
  asyncio.getRunningLoop().callSoon(log, me, "46");
  log(me, "48", t36.cancel("c47"));
  asyncio.getRunningLoop().callSoon(fail, me + ".49");
  log(me, "50", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
