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
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  await asyncio.sleep(0.03);
  const sent4 = yield me + "5";
  log(me, "6", sent4);
  yield me + "7";
  throw new asyncio.ValueError(me + "8");
}
async function f1(me) {
  log(me, "19", "starts");
  try {
    log(me, "10", await asyncio.sleep(0.07, "9"));
    try {
      log(me, "12", asyncio.currentTask().cancel("c11"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "13", "ValueError", e);
      } else throw e;
    }
    log(me, "15", await asyncio.sleep(0.04, "14"));
    log(me, "17", await asyncio.sleep(0.03, "16"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let x23;
  log(me, "26", "starts");
  const t20 = asyncio.createTask(f1(me + ".21"));
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_22) => {
    for await (x23 of gen_22) {
      log(me, "24", x23);
      await asyncio.sleep(0.01);
      await asyncio.sleep(0.01);
    }
  });
}
async function main(me) {
  let t29;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.03);
    log(me, "28", await f1(me + ".27"));
    t29 = asyncio.createTask(f1(me + ".30"), { name: "t29" });
    try {
      log(me, "32", await f1(me + ".31"));
      if (t29.done() && (!t29.cancelled())) {
        log(me, "33", t29.exception());
      }
      asyncio.getRunningLoop().callLater(0.12, t29.cancel.bind(t29));
      log(me, "35", await f0(me + ".34"));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "36", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "37", "main failed", e);
  }
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
