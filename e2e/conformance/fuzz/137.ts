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
    await asyncio.sleep(0.88);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.38);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  await asyncio.sleep(0);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let t10;
  log(me, "14", "starts");
  try {
    try {
      log(me, "7");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "8", "ValueError", e);
      } else {
        log(me, "9", "BaseException", e);
      }
    }
    t10 = asyncio.createTask(asyncio.sleep(0.81, "11"));
    log(me, "12", t10.cancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  let token20;
  log(me, "25", "starts");
  log(me, "15");
  await asyncio.asyncWith(new Manager(me + ".23"), async (entered16) => {
    log(me, "17", entered16);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack18) => {
      stack18.callback(log, me, "19");
      token20 = var0.set(me + "21");
      throw new asyncio.RuntimeError(me + "22");
    });
  });
  log(me, "24", asyncio.currentTask().cancelling());
}
async function f0(me) {
  log(me, "38", "starts");
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack26) => {
    log(me, "28", await stack26.enterAsyncContext(new Manager(me + ".27")));
    log(me, "30", await stack26.enterAsyncContext(managed(me + ".29")));
    stack26.callback(fail, me + ".31");
    log(me, "32");
  });
  log(me, "33");
  await asyncio.asyncWith(new Manager(me + ".37"), async (entered34) => {
    log(me, "35", entered34);
    log(me, "36", asyncio.currentTask().cancelling());
  });
}
async function main(me) {
  let tg49, t50;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const token39 = var0.set(me + "40");
  const context41 = contextvars.copyContext();
  const t42 = asyncio.createTask(f2(me + ".43"), { context: context41 });
  context41.run(() => log(me, "44", var0.get()));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg49_) => {
      tg49 = tg49_;
      t50 = tg49.createTask(f1(me + ".51"));
      asyncio.getRunningLoop().callLater(0.35, () => log(me, "52") || tg49.createTask(f2(me + ".53")));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "48", e.subgroup(asyncio.RuntimeError), e.subgroup((x) => x instanceof asyncio.RuntimeError));
    } else throw e;
  }
  log(me, "54", await t42);
  log(me, "56", await f1(me + ".55"));
  log(me, "57", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.15, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
try {
  log("", "result", await loop0.runUntilComplete(main("n")));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
