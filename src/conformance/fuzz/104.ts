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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.74);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.04);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.18);
  }
});
async function f1(me) {
  log(me, "10", "starts");
  log(me, "6", asyncio.currentTask().cancelling());
  await asyncio.sleep(0.42);
  await asyncio.sleep(0.47);
  const t7 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.06, "8"), 0.75), 0.86));
  await asyncio.sleep(0.89);
  log(me, "9", asyncio.currentTask().cancelling());
}
async function f0(me) {
  log(me, "13", "starts");
  const t11 = asyncio.createTask(f1(me + ".12"));
  await asyncio.sleep(0.16);
}
async function main(me) {
  let t33;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    await asyncio.sleep(0.85);
    await asyncio.sleep(0.27);
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "14", "TimeoutError", e);
    } else {
      log(me, "15", "BaseException", e);
      throw e;
    }
  }
  await asyncio.asyncWith(new Manager(me + ".28"), async (entered16) => {
    log(me, "17", entered16);
    log(me, "19", await f0(me + ".18"));
    await asyncio.asyncWith(asyncio.timeout(0.55), async () => {
      await asyncio.asyncWith(managed(me + ".25"), async (entered20) => {
        log(me, "21", entered20);
        log(me, "23", await f1(me + ".22"));
        log(me, "24");
      });
    });
    log(me, "27", await f1(me + ".26"));
  });
  log(me, "29");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack30) => {
    log(me, "32", await stack30.enterAsyncContext(new Manager(me + ".31")));
    t33 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f0(me + ".34"), 0.25), 0));
    log(me, "35", t33.done(), t33.cancelled(), t33.cancelling());
  });
  log(me, "36", asyncio.currentTask().cancelling());
  await asyncio.asyncWith(new Manager(me + ".39"), async (entered37) => {
    log(me, "38", entered37);
    await asyncio.sleep(0.29);
    await asyncio.sleep(0.07);
  });
  log(me, "40", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
