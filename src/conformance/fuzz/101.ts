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
  let sent2, sent5;
  try {
    await asyncio.sleep(0.09);
    yield me + "1";
    await asyncio.sleep(0.07);
    sent2 = yield me + "3";
    log(me, "4", sent2);
    await asyncio.sleep(0);
    sent5 = yield me + "6";
    log(me, "7", sent5);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "10", e);
    } else throw e;
  } finally {
    log(me, "8");
    await asyncio.sleep(0.02);
    log(me, "9");
  }
}
async function f2(me) {
  let x12, t14, gen_17;
  log(me, "22", "starts");
  try {
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".16")), async (gen_11) => {
      for await (x12 of gen_11) {
        log(me, "13", x12);
        t14 = asyncio.createTask(asyncio.sleep(0.06, "15"));
      }
    });
    gen_17 = keep(gen0(me + ".18"));
    log(me, "19", await advance(gen_17));
    log(me, "20", await close(gen_17));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "28", "starts");
  log(me, "23", asyncio.currentTask().uncancel());
  const t24 = asyncio.createTask(f2(me + ".25"), { name: "t24" });
  try {
    await asyncio.sleep(0.1);
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "26", "BaseExceptionGroup", e);
      log(me, "27", t24.uncancel());
    } else throw e;
  }
}
async function f0(me) {
  let t31, t36;
  log(me, "39", "starts");
  try {
    asyncio.getRunningLoop().callSoon(log, me, "29");
    log(me, "30", asyncio.currentTask().cancelling());
    t31 = asyncio.createTask(f1(me + ".32"));
    log(me, "34", await f2(me + ".33"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "35", "CancelledError", e);
      t36 = asyncio.createTask(asyncio.sleep(0.01, "37"));
      throw e;
    } else throw e;
  } finally {
    log(me, "38");
  }
}
async function main(me) {
  let n44;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "40");
  log(me, "42", await asyncio.sleep(0.11, "41"));
  n44 = 0;
  async function inner43(me) {
    n44 += 1;
    log(me, "45", n44);
    const gen_46 = keep(gen0(me + ".47"));
    log(me, "48", await advance(gen_46));
  }
  const h49 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.1, log, me, "50");
  await asyncio.sleep(0.06);
  log(me, "51");
  log(me, "52");
  log(me, "54", await asyncio.sleep(0.09, "53"));
  log(me, "55", asyncio.currentTask().cancel());
  log(me, "56", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.01, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
loop0.close();
log("", "over");
