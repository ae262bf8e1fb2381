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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let tg4, t5;
  log(me, "14", "starts");
  log(me, "1", var0.get());
  log(me, "3", await asyncio.sleep(0.02, "2"));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg4_) => {
    tg4 = tg4_;
    t5 = tg4.createTask(asyncio.sleep(0.03, "6"));
    asyncio.getRunningLoop().callLater(0.03, log, me, "7");
    log(me, "8", t5.uncancel());
    asyncio.getRunningLoop().callLater(0.02, () => log(me, "9") || tg4.createTask(asyncio.sleep(0.03, "10")));
  });
  const h11 = asyncio.getRunningLoop().callLater(0.03, log, me, "12");
  asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
}
async function f1(me) {
  let t21, t23, t26;
  log(me, "29", "starts");
  try {
    log(me, "15");
    log(me, "17", await f2(me + ".16"));
    log(me, "19", await f2(me + ".18"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg20) => {
      t21 = tg20.createTask(f2(me + ".22"));
      t23 = tg20.createTask(f2(me + ".24"));
      log(me, "25", asyncio.currentTask().getName());
    });
    t26 = asyncio.createTask(f2(me + ".27"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "28", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let n33;
  log(me, "39", "starts");
  try {
    log(me, "31", await f2(me + ".30"));
    n33 = 0;
    async function inner32(me) {
      n33 += 1;
      log(me, "34", n33);
      const h35 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.01, log, me, "36");
      asyncio.getRunningLoop().callSoon(fail, me + ".37");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "38", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "40", asyncio.currentTask().cancel());
  log(me, "41", asyncio.currentTask().cancelling());
  const h42 = asyncio.getRunningLoop().callSoon(log, me, "43");
  log(me, "45", await f0(me + ".44"));
  const t46 = asyncio.createTask(f0(me + ".47"));
  log(me, "49", await f0(me + ".48"));
  try {
    log(me, "50", t46.result());
  } catch (e) {
    log(me, "51", e);
  }
  log(me, "52");
  if (t46.done() && (!t46.cancelled())) {
    log(me, "53", t46.exception());
  }
  log(me, "54", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
