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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.03);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.18);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.4);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.13);
  }
});
async function f0(me) {
  log(me, "7", "starts");
  log(me, "6");
}
async function main(me) {
  let t18, n22;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.14);
    await asyncio.asyncWith(managed(me + ".10"), async (entered8) => {
      log(me, "9", entered8);
      await asyncio.sleep(0.06);
    });
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack11) => {
      log(me, "13", await stack11.enterAsyncContext(new Manager(me + ".12")));
      log(me, "14");
    });
    try {
      log(me, "15");
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "16", "CancelledError", e);
      } else throw e;
    }
    await asyncio.sleep(0.15);
    log(me, "17");
    t18 = asyncio.createTask(f0(me + ".19"));
    log(me, "20", await t18);
    n22 = 0;
    async function inner21(me) {
      n22 += 1;
      log(me, "23", n22);
      const t24 = asyncio.ensureFuture(f0(me + ".25"));
      await asyncio.sleep(0.13);
      log(me, "26", t24.cancel());
    }
  } catch (e) {
    log(me, "27", "main failed", e);
  }
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
