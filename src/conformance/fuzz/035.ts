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
async function* gen0(me) {
  try {
    yield me + "1";
    yield me + "2";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "5", e);
    } else throw e;
  } finally {
    log(me, "3");
    await asyncio.sleep(0.22);
    log(me, "4");
  }
}
async function f3(me) {
  let t8, x12;
  log(me, "18", "starts");
  try {
    log(me, "7", await asyncio.sleep(0.05, "6"));
    t8 = asyncio.createTask(asyncio.sleep(0, "9"));
    log(me, "10", t8.done(), t8.cancelled(), t8.cancelling());
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".16")), async (gen_11) => {
      for await (x12 of gen_11) {
        log(me, "13", x12);
        log(me, "14");
        log(me, "15", asyncio.currentTask().cancelling());
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
    } else throw e;
  }
}
async function f2(me) {
  let x22;
  log(me, "28", "starts");
  try {
    log(me, "20", await asyncio.sleep(0.28, "19"));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".24")), async (gen_21) => {
      for await (x22 of gen_21) {
        log(me, "23", x22);
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "25", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "26");
    await asyncio.sleep(0.34);
    log(me, "27");
  }
}
async function f1(me) {
  log(me, "34", "starts");
  log(me, "29");
  const t30 = asyncio.createTask(f2(me + ".31"));
  if (t30.done() && (!t30.cancelled())) {
    log(me, "32", t30.exception());
  }
  throw new asyncio.RuntimeError(me + "33");
}
async function f0(me) {
  let x43, t45;
  log(me, "49", "starts");
  try {
    try {
      log(me, "36", await f2(me + ".35"));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "37", "Exception", e);
        log(me, "38", asyncio.currentTask().uncancel());
      } else {
        log(me, "39", "BaseException", e);
      }
    } finally {
      log(me, "40");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "41", "CancelledError", e);
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".47")), async (gen_42) => {
        for await (x43 of gen_42) {
          log(me, "44", x43);
          t45 = asyncio.createTask(f1(me + ".46"));
        }
      });
      throw e;
    } else throw e;
  } finally {
    log(me, "48");
  }
}
async function main(me) {
  let t53, t55, gen_57, t63;
  try {
    log(me, "51", await asyncio.sleep(0.08, "50"));
    log(me, "52", asyncio.currentTask().cancelling());
    t53 = asyncio.createTask(f1(me + ".54"));
    try {
      try {
        t55 = asyncio.createTask(f3(me + ".56"));
        gen_57 = keep(gen0(me + ".58"));
        log(me, "59", await advance(gen_57));
        log(me, "60", await t53);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "61", "Exception", e);
        } else throw e;
      }
      await asyncio.sleep(0.28);
      try {
        log(me, "62", t53.cancel());
        t63 = asyncio.createTask(asyncio.sleep(0.02, "64"));
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "65", "CancelledError", e);
          throw e;
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "66", "CancelledError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "67", "main failed", e);
  }
  log(me, "68", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
