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
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  let context3, t4, n10;
  log(me, "13", "starts");
  log(me, "1", var0.get());
  var0.set(me + "2");
  try {
    context3 = contextvars.copyContext();
    t4 = asyncio.createTask(asyncio.sleep(0.5, "5"), { context: context3 });
    context3.run(() => log(me, "6", var0.get()));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      await asyncio.sleep(0.62);
    } else throw e;
  } finally {
    log(me, "8");
  }
  n10 = 0;
  async function inner9(me) {
    n10 += 1;
    log(me, "11", n10);
    log(me, "12", await asyncio.gather({ returnExceptions: true }));
  }
}
async function f2(me) {
  log(me, "23", "starts");
  log(me, "18", await asyncio.gather(asyncio.gather(asyncio.gather()), f3(me + ".14"), asyncio.shield(asyncio.gather(f3(me + ".15"), asyncio.sleep(0.11, "16"), f3(me + ".17"))), { returnExceptions: true }));
  await asyncio.sleep(0.14);
  const t19 = asyncio.createTask(f3(me + ".20"));
  log(me, "21", t19.uncancel());
  throw new asyncio.RuntimeError(me + "22");
}
async function f1(me) {
  log(me, "34", "starts");
  const t24 = asyncio.createTask(asyncio.sleep(0.9, "25"));
  const g26 = asyncio.gather();
  g26.addDoneCallback((g) => log(me, "27", g.cancelled()));
  try {
    log(me, "30", await g26);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "31", "Exception", e);
      var0.set(me + "32");
    } else throw e;
  }
  log(me, "33");
}
async function f0(me) {
  let n37;
  log(me, "43", "starts");
  log(me, "35", asyncio.currentTask().getName());
  n37 = 0;
  async function inner36(me) {
    n37 += 1;
    log(me, "38", n37);
    asyncio.getRunningLoop().callLater(0.87, () => log(me, "39", var0.get()));
  }
  await asyncio.asyncWith(bounded1, async () => {
    try {
      bounded1.release();
    } catch (e) {
      if (e instanceof asyncio.RuntimeError || e instanceof asyncio.ValueError) {
        log(me, "40", e);
      } else throw e;
    }
  });
  const t41 = asyncio.createTask(f3(me + ".42"));
}
async function main(me) {
  let t46, d52, p53, c55, d61, p62;
  try {
    var0.set(me + "44");
    var0.set(me + "45");
    t46 = asyncio.createTask(asyncio.sleep(0.14, "47"), { name: "t46" });
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "49", await f0(me + ".48"));
      log(me, "51", await f1(me + ".50"));
    });
    await asyncio.sleep(0.84);
    [d52, p53] = await asyncio.wait([t46], { returnWhen: asyncio.FIRST_EXCEPTION });
    log(me, "54", [...d52].includes(t46));
    for (c55 of asyncio.asCompleted([t46])) {
      try {
        log(me, "56", await c55);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "57", e);
        } else throw e;
      }
    }
    log(me, "59", await f0(me + ".58"));
    t46.addDoneCallback((t) => log(me, "60", t.cancelled()));
    [d61, p62] = await asyncio.wait([t46], { returnWhen: asyncio.ALL_COMPLETED });
    log(me, "63", [...d61].includes(t46));
  } catch (e) {
    log(me, "64", "main failed", e);
  }
  log(me, "65", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
