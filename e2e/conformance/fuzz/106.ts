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
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.07);
  }
});
async function f3(me) {
  log(me, "17", "starts");
  const t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
  await asyncio.asyncWith(managed(me + ".11"), async (entered8) => {
    log(me, "9", entered8);
    log(me, "10");
  });
  log(me, "12", t6.done(), t6.cancelled(), t6.cancelling());
  const t13 = asyncio.ensureFuture(asyncio.sleep(0.06, "14"));
  const t15 = asyncio.createTask(asyncio.sleep(0.06, "16"));
}
async function f2(me) {
  let t19, t21, t24;
  log(me, "28", "starts");
  try {
    log(me, "18", asyncio.currentTask().cancelling());
    try {
      t19 = asyncio.createTask(f3(me + ".20"));
      t21 = asyncio.createTask(f3(me + ".22"));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "23", "Exception", e);
      } else throw e;
    }
    t24 = asyncio.ensureFuture(f3(me + ".25"));
    asyncio.getRunningLoop().callLater(0.1, fail, me + ".26");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
      await asyncio.sleep(0.09);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "42", "starts");
  log(me, "30", await asyncio.sleep(0.07, "29"));
  log(me, "31");
  try {
    await asyncio.asyncWith(managed(me + ".37"), async (entered32) => {
      log(me, "33", entered32);
      await asyncio.asyncWith(managed(me + ".36"), async (entered34) => {
        log(me, "35", entered34);
        await asyncio.sleep(0.12);
      });
    });
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "38", "ValueError", e);
      log(me, "39");
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "41");
  }
}
async function f0(me) {
  let h43, h46;
  log(me, "49", "starts");
  try {
    await asyncio.sleep(0.11);
    h43 = asyncio.getRunningLoop().callSoon(log, me, "44");
    asyncio.getRunningLoop().callLater(0.03, fail, me + ".45");
    h46 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.01, log, me, "47");
    await asyncio.sleep(0.12);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "48", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let h58;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(managed(me + ".55"), async (entered50) => {
        log(me, "51", entered50);
        log(me, "52", asyncio.currentTask().cancelling());
        log(me, "54", await asyncio.sleep(0.07, "53"));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "56", "TimeoutError", e);
      } else if (asyncio.isException(e)) {
        log(me, "57", "Exception", e);
      } else throw e;
    }
    h58 = asyncio.getRunningLoop().callSoon(log, me, "59");
    await asyncio.asyncWith(managed(me + ".71"), async (entered60) => {
      log(me, "61", entered60);
      h58.cancel();
      try {
        log(me, "63", await f2(me + ".62"));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "64", "ValueError", e);
          await asyncio.sleep(0.02);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "65", "RuntimeError", e);
          await asyncio.sleep(0.09);
          await asyncio.asyncWith(managed(me + ".69"), async (entered66) => {
            log(me, "67", entered66);
            throw new asyncio.ValueError(me + "68");
          });
        } else throw e;
      } finally {
        log(me, "70");
      }
    });
  } catch (e) {
    log(me, "72", "main failed", e);
  }
  log(me, "73", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
