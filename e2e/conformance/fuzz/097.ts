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
async function* gen0(me) {
  yield me + "1";
  await asyncio.sleep(0.17);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
}
async function f1(me) {
  let x9, t11, f13;
  log(me, "19", "starts");
  log(me, "6", await asyncio.sleep(0.11, "5"));
  log(me, "7");
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".15")), async (gen_8) => {
    for await (x9 of gen_8) {
      log(me, "10", x9);
      try {
        t11 = asyncio.createTask(asyncio.sleep(0.4, "12"));
        f13 = asyncio.getRunningLoop().createFuture();
        await asyncio.sleep(0.08);
        asyncio.getRunningLoop().callLater(0.19, t11.cancel.bind(t11));
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "14", "ValueError", e);
        } else throw e;
      }
    }
  });
  const gen_16 = keep(gen0(me + ".17"));
  log(me, "18", await advance(gen_16));
}
async function f0(me) {
  log(me, "28", "starts");
  log(me, "21", await asyncio.shield(asyncio.shield(f1(me + ".20"))));
  const gen_22 = keep(gen0(me + ".23"));
  log(me, "24", await advance(gen_22));
  const gen_25 = keep(gen0(me + ".26"));
  log(me, "27", await advance(gen_25));
}
async function main(me) {
  let t29, n35, t49, c51, x55;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t29 = asyncio.createTask(asyncio.sleep(0.12, "30"));
    await asyncio.sleep(0.19);
    t29.addDoneCallback((t) => log(me, "31", t.cancelled()));
    await asyncio.sleep(0.37);
    log(me, "33", t29.cancel("c32"));
    n35 = 0;
    async function inner34(me) {
      let d41, p42, t46;
      n35 += 1;
      log(me, "36", n35);
      log(me, "37", asyncio.currentTask().getName());
      const t38 = asyncio.createTask(asyncio.sleep(0.16, "39"));
      try {
        log(me, "40");
        [d41, p42] = await asyncio.wait([t38], { returnWhen: asyncio.FIRST_EXCEPTION });
        log(me, "43", [...d41].includes(t38));
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "44", "CancelledError", e);
        } else if (e instanceof asyncio.RuntimeError) {
          log(me, "45", "RuntimeError", e);
          t46 = asyncio.createTask(asyncio.sleep(0.03, "47"), { name: "t46" });
        } else throw e;
      } finally {
        log(me, "48");
      }
    }
    t49 = asyncio.createTask(inner34(me + ".50"), { name: "t49" });
    for (c51 of asyncio.asCompleted([t49, t29])) {
      try {
        log(me, "52", await c51);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "53", e);
        } else throw e;
      }
    }
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".57")), async (gen_54) => {
      for await (x55 of gen_54) {
        log(me, "56", x55);
      }
    });
    log(me, "58");
    log(me, "60", await inner34(me + ".59"));
    log(me, "61", t29.done(), t29.cancelled(), t29.cancelling());
  } catch (e) {
    log(me, "62", "main failed", e);
  }
  log(me, "63", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
