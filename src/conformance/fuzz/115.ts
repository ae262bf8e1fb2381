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
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(3);
const sem0 = new asyncio.Semaphore(2);
const sem1 = new asyncio.Semaphore(2);
const cond0 = new asyncio.Condition();
async function* gen0(me) {
  const sent1 = yield me + "2";
  log(me, "3", sent1);
}
async function f1(me) {
  let x7;
  log(me, "20", "starts");
  await asyncio.asyncWith(sem0, async () => {
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "5", await asyncio.sleep(0.12, "4"));
    });
    for await (x7 of gen0(me + ".6")) {
      log(me, "8", x7);
    }
  });
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "12", await asyncio.gather(asyncio.gather(asyncio.sleep(0.06, "9"), asyncio.sleep(0.06, "10")), asyncio.gather(asyncio.sleep(0.09, "11"), { returnExceptions: true }), asyncio.gather({ returnExceptions: true })));
    await asyncio.sleep(0);
  });
  log(me, "19", await asyncio.gather(asyncio.gather(asyncio.shield(asyncio.sleep(0.07, "13")), asyncio.sleep(0.1, "14"), asyncio.gather(asyncio.sleep(0.05, "15"), asyncio.sleep(0.03, "16"), asyncio.sleep(0.03, "17"), { returnExceptions: true })), asyncio.shield(asyncio.shield(asyncio.sleep(0.05, "18"))), asyncio.gather({ returnExceptions: true }), { returnExceptions: true }));
}
async function f0(me) {
  log(me, "22", "starts");
  throw new asyncio.RuntimeError(me + "21");
}
async function main(me) {
  let n24, x30, t38;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    n24 = 0;
    async function inner23(me) {
      n24 += 1;
      log(me, "25", n24);
      await asyncio.asyncWith(cond0, async () => {
        log(me, "26", asyncio.currentTask().cancelling());
        cond0.notifyAll();
        log(me, "27", asyncio.currentTask().uncancel());
      });
      throw new asyncio.ValueError(me + "28");
    }
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".32")), async (gen_29) => {
      for await (x30 of gen_29) {
        log(me, "31", x30);
        break;
      }
    });
    await asyncio.asyncWith(sem1, async () => {
      try {
        await asyncio.asyncWith(cond0, async () => {
          log(me, "33", sem1.locked());
          throw new asyncio.ValueError(me + "34");
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "35", "BaseExceptionGroup", e);
          throw new asyncio.ValueError(me + "36");
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "37", "RuntimeError", e);
          await asyncio.sleep(0.02);
          t38 = asyncio.createTask(inner23(me + ".39"));
        } else throw e;
      } finally {
        log(me, "40");
        await asyncio.sleep(0.09);
        log(me, "41");
      }
      await asyncio.asyncWith(sem0, async () => {
        log(me, "44", await asyncio.gather(asyncio.sleep(0.1, "42"), f0(me + ".43"), { returnExceptions: true }));
        log(me, "45", cond0.locked());
      });
    });
  } catch (e) {
    log(me, "46", "main failed", e);
  }
  log(me, "47", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
