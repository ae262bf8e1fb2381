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
async function f0(me) {
  let i1, t3, t6, t12;
  log(me, "19", "starts");
  await asyncio.sleep(0.07);
  for (i1 of range(2)) {
    log(me, "2", i1);
    t3 = asyncio.createTask(asyncio.sleep(0.1, "4"));
  }
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg5) => {
      t6 = tg5.createTask(asyncio.sleep(0.05, "7"));
      log(me, "9", await asyncio.sleep(0.25, "8"));
      if (t6.done() && (!t6.cancelled())) {
        log(me, "10", t6.exception());
      }
      log(me, "11", await t6);
    });
    await asyncio.sleep(0.29);
    t12 = asyncio.createTask(asyncio.sleep(0.4, "13"));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "14", "BaseExceptionGroup", e);
    } else {
      log(me, "15", "BaseException", e);
    }
  }
  log(me, "16");
  const t17 = asyncio.createTask(asyncio.sleep(0.22, "18"));
}
async function main(me) {
  let tg25, t26, t28, t40, t42, t44, t46, tg66, t67, mine63, rest64;
  const t20 = asyncio.createTask(asyncio.sleep(0.33, "21"));
  try {
    t20.addDoneCallback((t) => log(me, "22", t.cancelled()));
    log(me, "24", t20.cancel("c23"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg25_) => {
      tg25 = tg25_;
      t26 = tg25.createTask(f0(me + ".27"));
      t28 = tg25.createTask(f0(me + ".29"));
      log(me, "31", t20.cancel("c30"));
      asyncio.getRunningLoop().callLater(0.21, () => log(me, "32") || tg25.createTask(f0(me + ".33")));
    });
    log(me, "35", t20.cancel("c34"));
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "36", "ValueError", e);
    } else if (asyncio.isException(e)) {
      log(me, "37", "Exception", e);
    } else throw e;
  } finally {
    log(me, "38");
  }
  asyncio.getRunningLoop().callLater(0.27, t20.cancel.bind(t20));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg39) => {
    t40 = tg39.createTask(f0(me + ".41"));
    t42 = tg39.createTask(f0(me + ".43"));
    t44 = tg39.createTask(f0(me + ".45"));
    t46 = asyncio.createTask(f0(me + ".47"));
    try {
      try {
        log(me, "48", t20.result());
      } catch (e) {
        log(me, "49", e);
      }
      log(me, "51", await asyncio.sleep(0.25, "50"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "52", "RuntimeError", e);
      } else throw e;
    }
  });
  log(me, "53");
  const t54 = asyncio.createTask(asyncio.sleep(0.24, "55"));
  try {
    log(me, "56");
    log(me, "57", await t54);
    t54.addDoneCallback((t) => log(me, "58", t.cancelled()));
    log(me, "59", await t54);
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "60", "TimeoutError", e);
      log(me, "62", await asyncio.sleep(0, "61"));
    } else throw e;
  }
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg66_) => {
      tg66 = tg66_;
      t67 = tg66.createTask(f0(me + ".68"));
      asyncio.getRunningLoop().callLater(0.06, () => log(me, "69") || tg66.createTask(f0(me + ".70")));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine63, rest64] = e.split(asyncio.TimeoutError);
      log(me, "65", mine63, rest64);
      if (rest64 != null) {
        throw rest64;
      }
    } else throw e;
  }
  log(me, "71", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
