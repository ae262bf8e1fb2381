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
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  let n7;
  log(me, "10", "starts");
  log(me, "1", var0.get());
  log(me, "2", bounded1.locked());
  try {
    asyncio.getRunningLoop().callLater(0.8, () => log(me, "3", var0.get()));
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", "ValueError", e);
      await asyncio.sleep(0.62);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
      throw e;
    } else throw e;
  }
  n7 = 0;
  async function inner6(me) {
    n7 += 1;
    log(me, "8", n7);
    log(me, "9", await asyncio.gather({ returnExceptions: true }));
  }
}
async function f2(me) {
  log(me, "20", "starts");
  log(me, "15", await asyncio.gather(asyncio.gather(asyncio.gather()), f3(me + ".11"), asyncio.shield(asyncio.gather(f3(me + ".12"), asyncio.sleep(0.11, "13"), f3(me + ".14"))), { returnExceptions: true }));
  await asyncio.sleep(0.14);
  const t16 = asyncio.createTask(f3(me + ".17"));
  log(me, "18", t16.cancel());
  log(me, "19", asyncio.currentTask().cancel());
}
async function f1(me) {
  log(me, "27", "starts");
  log(me, "22", await asyncio.shield(f2(me + ".21")));
  log(me, "23", bounded0.locked());
  await asyncio.sleep(0.3);
  try {
    bounded0.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
      log(me, "24", e);
    } else throw e;
  }
  const t25 = asyncio.createTask(asyncio.sleep(0.62, "26"));
}
async function f0(me) {
  log(me, "29", "starts");
  log(me, "28");
}
async function main(me) {
  let t32, t34, g36, t47;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(bounded1, async () => {
        await asyncio.asyncWith(bounded0, async () => {
          log(me, "30", bounded0.locked());
          asyncio.getRunningLoop().callLater(0.43, () => log(me, "31", var0.get()));
          t32 = asyncio.createTask(f0(me + ".33"));
        });
      });
      t34 = asyncio.createTask(f1(me + ".35"));
      await asyncio.sleep(0);
      g36 = asyncio.gather(asyncio.gather(f0(me + ".37"), { returnExceptions: true }), { returnExceptions: true });
      g36.addDoneCallback((g) => log(me, "38", g.cancelled()));
      try {
        log(me, "41", await g36);
      } catch (e) {
        log(me, "42", "BaseException", e);
      }
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "43", "Exception", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "44", "RuntimeError", e);
        log(me, "46", await f0(me + ".45"));
        t47 = asyncio.createTask(f0(me + ".48"));
      } else throw e;
    }
    log(me, "49");
  } catch (e) {
    log(me, "50", "main failed", e);
  }
  log(me, "51", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
