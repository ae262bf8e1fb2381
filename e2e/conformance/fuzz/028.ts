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
async function f0(me) {
  let h1;
  log(me, "5", "starts");
  try {
    h1 = asyncio.getRunningLoop().callLater(0.01, log, me, "2");
    throw new asyncio.RuntimeError(me + "3");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t6, n19;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.03);
    t6 = asyncio.ensureFuture(f0(me + ".7"));
    log(me, "9", t6.cancel("c8"));
    t6.addDoneCallback((t) => log(me, "10", t.cancelled()));
    try {
      log(me, "11", t6.result());
    } catch (e) {
      log(me, "12", e);
    }
    log(me, "13", await t6);
    log(me, "14", asyncio.currentTask().uncancel());
    try {
      log(me, "15", t6.result());
    } catch (e) {
      log(me, "16", e);
    }
    log(me, "17");
    n19 = 0;
    async function inner18(me) {
      n19 += 1;
      log(me, "20", n19);
      asyncio.getRunningLoop().callSoon(fail, me + ".21");
    }
  } catch (e) {
    log(me, "22", "main failed", e);
  }
  log(me, "23", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
