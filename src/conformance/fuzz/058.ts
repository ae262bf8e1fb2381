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
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "2");
  }
}
async function f2(me) {
  let x5, t9, x13, f15;
  log(me, "16", "starts");
  try {
    await asyncio.sleep(0.34);
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".8")), async (gen_4) => {
      for await (x5 of gen_4) {
        log(me, "6", x5);
        log(me, "7", asyncio.currentTask().cancelling());
        break;
      }
    });
    t9 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.3, "10"), 0.33), 0.15));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      asyncio.getRunningLoop().callLater(0.16, t9.cancel.bind(t9));
      for await (x13 of gen0(me + ".12")) {
        log(me, "14", x13);
        f15 = asyncio.getRunningLoop().createFuture();
      }
    } else throw e;
  }
}
async function f1(me) {
  log(me, "21", "starts");
  log(me, "18", await f2(me + ".17"));
  const f19 = asyncio.getRunningLoop().createFuture();
  log(me, "20", asyncio.currentTask().cancelling());
}
async function f0(me) {
  let n23;
  log(me, "36", "starts");
  n23 = 0;
  async function inner22(me) {
    let t25, t27, t29;
    n23 += 1;
    log(me, "24", n23);
    try {
      t25 = asyncio.createTask(asyncio.sleep(0.04, "26"));
      try {
        t27 = asyncio.createTask(f2(me + ".28"));
        t29 = asyncio.createTask(f1(me + ".30"));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "31", "ValueError", e);
        } else throw e;
      } finally {
        log(me, "32");
        await asyncio.sleep(0);
        log(me, "33");
      }
      t25.addDoneCallback((t) => log(me, "34", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "35", "CancelledError", e);
        throw e;
      } else throw e;
    }
  }
}
async function main(me) {
  let gen_38, cm44, t45, t47, t51, gen_54;
  try {
    log(me, "37", asyncio.currentTask().getName());
    gen_38 = keep(gen0(me + ".39"));
    log(me, "40", await advance(gen_38));
    log(me, "41", await close(gen_38));
    log(me, "43", await f2(me + ".42"));
    cm44 = asyncio.timeout(0.26);
    try {
      await asyncio.asyncWith(cm44, async () => {
        t45 = asyncio.createTask(f0(me + ".46"), { name: "t45" });
        cm44.reschedule(asyncio.getRunningLoop().time() + 0.16);
        t47 = asyncio.createTask(f0(me + ".48"));
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "49", "TimeoutError", e);
      } else throw e;
    }
    log(me, "50", cm44.expired());
    t51 = asyncio.createTask(f0(me + ".52"));
    t51.addDoneCallback((t) => log(me, "53", t.cancelled()));
    gen_54 = keep(gen0(me + ".55"));
    log(me, "56", await advance(gen_54));
    await asyncio.sleep(0.27);
    log(me, "57", await t51);
  } catch (e) {
    log(me, "58", "main failed", e);
  }
  log(me, "59", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
