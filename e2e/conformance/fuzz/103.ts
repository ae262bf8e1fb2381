import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let runner;
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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.12);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.09);
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  log(me, "12", "starts");
  log(me, "9", await asyncio.shield(asyncio.waitFor(asyncio.gather(asyncio.sleep(0.1, "6"), asyncio.sleep(0.09, "7"), asyncio.sleep(0, "8"), { returnExceptions: true }), 0.08)));
  log(me, "11", await asyncio.waitFor(asyncio.waitFor(asyncio.shield(asyncio.sleep(0.1, "10")), null), 0));
}
async function f2(me) {
  let token13;
  log(me, "17", "starts");
  try {
    token13 = var0.set(me + "14");
    await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0), async () => {
      var0.set(me + "15");
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  let d23, p24;
  log(me, "26", "starts");
  await asyncio.sleep(0.04);
  await asyncio.sleep(0.05);
  const t18 = asyncio.createTask(asyncio.sleep(0, "19"));
  asyncio.getRunningLoop().callSoon(() => log(me, "20", var0.get()));
  const t21 = asyncio.createTask(f3(me + ".22"));
  [d23, p24] = await asyncio.wait([t21, t18], { returnWhen: asyncio.FIRST_COMPLETED, timeout: 0.08 });
  log(me, "25", [...d23].includes(t21), [...d23].includes(t18));
}
async function f0(me) {
  let t34;
  log(me, "38", "starts");
  log(me, "30", await asyncio.gather(f1(me + ".27"), asyncio.sleep(0.09, "28"), f2(me + ".29")));
  await asyncio.asyncWith(managed(me + ".33"), async (entered31) => {
    log(me, "32", entered31);
    await asyncio.sleep(0.02);
  });
  await asyncio.asyncWith(asyncio.timeout(0.06), async () => {
    t34 = asyncio.createTask(f3(me + ".35"));
    log(me, "37", await f2(me + ".36"));
  });
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(managed(me + ".42"), async (entered39) => {
    log(me, "40", entered39);
    asyncio.getRunningLoop().callSoon(() => log(me, "41", var0.get()));
  });
  await asyncio.sleep(0.12);
  log(me, "44", await f0(me + ".43"));
  const context45 = contextvars.copyContext();
  const t46 = asyncio.createTask(f1(me + ".47"), { context: context45 });
  context45.run(() => log(me, "48", var0.get()));
  const context49 = contextvars.copyContext();
  const t50 = asyncio.createTask(f3(me + ".51"), { context: context49 });
  context49.run(() => log(me, "52", var0.get()));
  log(me, "53", "main ends");
  return me;
}
async function main2(me) {
  let t56;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    var0.set(me + "54");
    var0.set(me + "55");
    t56 = asyncio.createTask(f0(me + ".57"));
    log(me, "59", t56.cancel("c58"));
    log(me, "60", t56.uncancel());
    try {
      log(me, "61", t56.result());
    } catch (e) {
      log(me, "62", e);
    }
  } catch (e) {
    log(me, "63", "main failed", e);
  }
  log(me, "64", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main1("m1"), { context: contextvars.copyContext() }));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
