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
async function* gen0(me) {
  await asyncio.sleep(0.06);
  yield me + "1";
  await asyncio.sleep(0.01);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "5");
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "6", error);
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "8");
  try {
    yield me;
  } finally {
    log(me, "7");
  }
});
async function f3(me) {
  let x10, t12, t19;
  log(me, "22", "starts");
  try {
    for await (x10 of gen0(me + ".9")) {
      log(me, "11", x10);
      t12 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "13"), 0.06));
    }
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack14) => {
      log(me, "16", await stack14.enterAsyncContext(managed(me + ".15")));
      log(me, "18", await asyncio.sleep(0.04, "17"));
    });
    t19 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.04, "20"), 0.11), 0.04), { name: "t19" });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", "Exception", e);
    } else throw e;
  }
}
async function f2(me) {
  let x24, x28;
  log(me, "32", "starts");
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".31")), async (gen_23) => {
    for await (x24 of gen_23) {
      log(me, "25", x24);
      await asyncio.asyncWith(asyncio.timeout(0.08), async () => {
        log(me, "26", asyncio.currentTask().cancel());
        await asyncio.sleep(0.09);
        await asyncio.sleep(0.01);
      });
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".30")), async (gen_27) => {
        for await (x28 of gen_27) {
          log(me, "29", x28);
          await asyncio.sleep(0.02);
        }
      });
    }
  });
}
async function f1(me) {
  let x34, t36, gen_40;
  log(me, "47", "starts");
  try {
    for await (x34 of gen0(me + ".33")) {
      log(me, "35", x34);
      t36 = asyncio.createTask(f3(me + ".37"), { name: "t36" });
      asyncio.getRunningLoop().callLater(0.07, t36.cancel.bind(t36));
      break;
    }
    log(me, "39", await f2(me + ".38"));
    gen_40 = keep(gen0(me + ".41"));
    log(me, "42", await advance(gen_40));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "43", "TimeoutError", e);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "44", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "45");
    await asyncio.sleep(0.05);
    log(me, "46");
  }
}
async function f0(me) {
  log(me, "53", "starts");
  const t48 = asyncio.createTask(f2(me + ".49"), { name: "t48" });
  const gen_50 = keep(gen0(me + ".51"));
  log(me, "52", await advance(gen_50));
}
async function main(me) {
  let t54, t63, t73;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      t54 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(f2(me + ".55"), 0), 0.1));
      log(me, "57", await f0(me + ".56"));
      await asyncio.sleep(0.03);
      await asyncio.asyncWith(new Manager(me + ".71"), async (entered58) => {
        log(me, "59", entered58);
        try {
          log(me, "60", asyncio.currentTask().cancelling());
          log(me, "62", await f2(me + ".61"));
          t63 = asyncio.createTask(asyncio.sleep(0.02, "64"));
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "65", "CancelledError", e);
            throw e;
          } else {
            log(me, "66", "BaseException", e);
            throw e;
          }
        } finally {
          log(me, "67");
        }
        try {
          await asyncio.sleep(0.1);
          log(me, "68", asyncio.currentTask().cancelling());
        } catch (e) {
          log(me, "69", "BaseException", e);
        } finally {
          log(me, "70");
        }
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "72", "TimeoutError", e);
        t73 = asyncio.createTask(asyncio.waitFor(f1(me + ".74"), 0));
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "75", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "76");
      await asyncio.sleep(0.05);
      log(me, "77");
    }
  } catch (e) {
    log(me, "78", "main failed", e);
  }
  log(me, "79", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
