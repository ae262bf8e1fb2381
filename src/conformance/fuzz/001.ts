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
async function* gen0(me) {
  const sent1 = yield me + "2";
  log(me, "3", sent1);
}
async function f1(me) {
  let x7, x10, t12;
  log(me, "22", "starts");
  try {
    log(me, "4");
    asyncio.getRunningLoop().callLater(0.56, () => log(me, "5", var0.get()));
    for await (x7 of gen0(me + ".6")) {
      log(me, "8", x7);
      break;
    }
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".15")), async (gen_9) => {
      for await (x10 of gen_9) {
        log(me, "11", x10);
        t12 = asyncio.createTask(asyncio.sleep(0.47, "13"));
        log(me, "14", asyncio.currentTask().cancelling());
        break;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "16", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "17");
  }
  log(me, "19", await asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.8, "18"), 0.24), 0.53), 0.04));
  const t20 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.89, "21"), 0.16), { name: "t20" });
}
async function f0(me) {
  log(me, "31", "starts");
  const t23 = asyncio.createTask(asyncio.waitFor(f1(me + ".24"), 0.05));
  asyncio.getRunningLoop().callLater(0.58, log, me, "25");
  await asyncio.asyncWith(asyncio.timeout(0.67), async () => {
    var0.set(me + "26");
  });
  await asyncio.sleep(0.46);
  log(me, "28", await f1(me + ".27"));
  log(me, "30", await f1(me + ".29"));
}
async function main(me) {
  let gen_38, context42, t43, t46, x51, token55;
  try {
    try {
      await asyncio.sleep(0.76);
      log(me, "33", await asyncio.waitFor(f1(me + ".32"), null));
      log(me, "34", asyncio.currentTask().getName());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "35", "Exception", e);
      } else throw e;
    } finally {
      log(me, "36");
      await asyncio.sleep(0.49);
      log(me, "37");
    }
    gen_38 = keep(gen0(me + ".39"));
    log(me, "40", await advance(gen_38));
    await asyncio.asyncWith(asyncio.timeout(0.59), async () => {
      asyncio.getRunningLoop().callSoon(fail, me + ".41");
      try {
        context42 = contextvars.copyContext();
        t43 = asyncio.createTask(asyncio.waitFor(f0(me + ".44"), 0.31), { context: context42 });
        context42.run(() => log(me, "45", var0.get()));
        t46 = asyncio.createTask(f1(me + ".47"));
      } catch (e) {
        log(me, "48", "BaseException", e);
      }
    });
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.26, log, me, "49");
    for await (x51 of gen0(me + ".50")) {
      log(me, "52", x51);
      log(me, "53", await close(gen_38));
      var0.set(me + "54");
    }
    token55 = var0.set(me + "56");
  } catch (e) {
    log(me, "57", "main failed", e);
  }
  log(me, "58", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
