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
async function* gen0(me) {
  try {
    await asyncio.sleep(0);
    yield me + "1";
  } finally {
    log(me, "2");
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  log(me, "9", "starts");
  const context4 = contextvars.copyContext();
  const t5 = asyncio.createTask(asyncio.sleep(0.39, "6"), { context: context4 });
  context4.run(() => log(me, "7", var0.get()));
  throw new asyncio.ValueError(me + "8");
}
async function f1(me) {
  let i10;
  log(me, "23", "starts");
  try {
    try {
      for (i10 of range(3)) {
        log(me, "11", i10);
        log(me, "13", await f2(me + ".12"));
      }
      await asyncio.sleep(0.48);
      log(me, "15", await asyncio.gather(f2(me + ".14")));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", "Exception", e);
      } else {
        log(me, "17", "BaseException", e);
        throw e;
      }
    } finally {
      log(me, "18");
      await asyncio.sleep(0.4);
      log(me, "19");
    }
    log(me, "20", var0.get());
    log(me, "21", asyncio.currentTask().cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "27", "starts");
  const f24 = asyncio.getRunningLoop().createFuture();
  log(me, "26", await f1(me + ".25"));
}
async function main(me) {
  let d32, p33, x39, t41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t28 = asyncio.createTask(f0(me + ".29"));
  log(me, "31", await asyncio.shield(asyncio.sleep(0.31, "30")));
  [d32, p33] = await asyncio.wait([t28], { returnWhen: asyncio.FIRST_EXCEPTION });
  log(me, "34", [...d32].includes(t28));
  log(me, "35");
  await asyncio.sleep(0.82);
  try {
    t28.addDoneCallback((t) => log(me, "36", var0.get()));
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "37", "RuntimeError", e);
    } else throw e;
  }
  for await (x39 of gen0(me + ".38")) {
    log(me, "40", x39);
    t41 = asyncio.createTask(f1(me + ".42"));
    log(me, "43", await t28);
  }
  log(me, "45", t28.cancel("c44"));
  const t46 = asyncio.createTask(f0(me + ".47"));
  log(me, "48", t46.cancel());
  log(me, "52", await asyncio.gather(asyncio.gather(asyncio.shield(f2(me + ".49")), f1(me + ".50"), asyncio.sleep(0.18, "51"), t28, t28), { returnExceptions: true }));
  log(me, "53", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
