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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.01);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
    await asyncio.sleep(0.03);
  }
});
async function f1(me) {
  let token9, t13;
  log(me, "23", "starts");
  try {
    await asyncio.asyncWith(managed(me + ".15"), async (entered7) => {
      log(me, "8", entered7);
      token9 = var0.set(me + "10");
      log(me, "12", asyncio.currentTask().cancel("c11"));
      t13 = asyncio.createTask(asyncio.sleep(0.03, "14"));
    });
    var0.set(me + "16");
    log(me, "18", await asyncio.sleep(0.01, "17"));
    await asyncio.sleep(0.01);
    log(me, "19", var0.get());
    log(me, "21", await asyncio.sleep(0.02, "20"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "22", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t29, t31, h33, mine25, rest26;
  log(me, "38", "starts");
  log(me, "24", var0.get());
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg28) => {
      t29 = tg28.createTask(f1(me + ".30"));
      t31 = tg28.createTask(f1(me + ".32"));
      h33 = asyncio.getRunningLoop().callSoon(log, me, "34");
      asyncio.getRunningLoop().callLater(0.01, log, me, "35");
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine25, rest26] = e.split(asyncio.RuntimeError);
      log(me, "27", mine25, rest26);
    } else throw e;
  }
  const t36 = asyncio.createTask(f1(me + ".37"));
}
async function main(me) {
  let t46, t48, t50, t55, t59, t61, h63, t65, t67, t72;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  try {
    asyncio.getRunningLoop().callSoon(() => log(me, "39", var0.get()));
    log(me, "41", await f0(me + ".40"));
    log(me, "43", await f1(me + ".42"));
    try {
      log(me, "44", var0.get());
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg45) => {
        t46 = tg45.createTask(f1(me + ".47"));
        t48 = tg45.createTask(f0(me + ".49"));
        t50 = tg45.createTask(f0(me + ".51"));
        log(me, "52", t50.cancel());
      });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "53", "Exception", e);
      } else {
        log(me, "54", "BaseException", e);
        t55 = asyncio.createTask(f0(me + ".56"), { name: "t55" });
      }
    }
    log(me, "57", asyncio.currentTask().cancelling());
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg58) => {
      t59 = tg58.createTask(f1(me + ".60"));
      t61 = tg58.createTask(asyncio.sleep(0.03, "62"));
      h63 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.02, log, me, "64");
    });
    t65 = asyncio.createTask(asyncio.sleep(0.03, "66"));
    t67 = asyncio.createTask(f0(me + ".68"));
    await asyncio.sleep(0.02);
    log(me, "69", t65.cancel());
    log(me, "71", t67.cancel("c70"));
    t72 = asyncio.createTask(f0(me + ".73"));
  } catch (e) {
    log(me, "74", "main failed", e);
  }
  log(me, "75", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
