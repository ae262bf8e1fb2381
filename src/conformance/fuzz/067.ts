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
    await asyncio.sleep(0.05);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function* gen0(me) {
  let sent6;
  try {
    sent6 = yield me + "7";
    log(me, "8", sent6);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "10", e);
    } else throw e;
  } finally {
    log(me, "9");
  }
}
async function* gen1(me) {
  let sent11, sent14;
  try {
    await asyncio.sleep(0);
    sent11 = yield me + "12";
    log(me, "13", sent11);
    await asyncio.sleep(0.02);
    sent14 = yield me + "15";
    log(me, "16", sent14);
  } finally {
    log(me, "17");
    await asyncio.sleep(0.11);
    log(me, "18");
  }
}
async function f0(me) {
  log(me, "22", "starts");
  const t20 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.01, "21"), 0.07));
}
async function main(me) {
  let x24, t27, t30, t32, tg34, t35, t37, tg39, t40, t42, t44, i52, t54, t60, t83, mine79, rest80;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  for await (x24 of gen0(me + ".23")) {
    log(me, "25", x24);
    break;
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg26) => {
    t27 = tg26.createTask(f0(me + ".28"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg29) => {
      t30 = tg29.createTask(asyncio.sleep(0.11, "31"));
    });
    t32 = asyncio.createTask(f0(me + ".33"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg34_) => {
      tg34 = tg34_;
      t35 = tg34.createTask(f0(me + ".36"));
      t37 = tg34.createTask(asyncio.waitFor(f0(me + ".38"), 0.12));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg39_) => {
        tg39 = tg39_;
        t40 = tg39.createTask(asyncio.sleep(0.08, "41"));
        t42 = tg39.createTask(f0(me + ".43"));
        t44 = tg39.createTask(f0(me + ".45"));
        if (t42.done() && (!t42.cancelled())) {
          log(me, "46", t42.exception());
        }
        log(me, "48", await f0(me + ".47"));
        log(me, "49", t42.cancel());
        asyncio.getRunningLoop().callLater(0.03, () => log(me, "50") || tg39.createTask(f0(me + ".51")));
      });
      for (i52 of range(3)) {
        log(me, "53", i52);
        t54 = asyncio.createTask(f0(me + ".55"));
      }
      log(me, "56");
      asyncio.getRunningLoop().callLater(0.04, () => log(me, "57") || tg34.createTask(f0(me + ".58")));
    });
  });
  try {
    await asyncio.asyncWith(asyncio.timeout(null), async (cm68) => {
      try {
        await asyncio.asyncWith(asyncio.timeout(0.1), async (cm62) => {
          try {
            await asyncio.sleep(0.05);
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "59", "Exception", e);
            } else throw e;
          }
          t60 = asyncio.createTask(f0(me + ".61"), { name: "t60" });
          log(me, "63", cm62.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "64", "TimeoutError", e);
          log(me, "66", await f0(me + ".65"));
        } else throw e;
      } finally {
        log(me, "67");
      }
      log(me, "69", cm68.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "70", "TimeoutError", e);
      try {
        await asyncio.asyncWith(asyncio.timeout(0.02), async (cm73) => {
          log(me, "72", asyncio.currentTask().cancel("c71"));
          log(me, "74", cm73.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "75", "TimeoutError", e);
        } else throw e;
      } finally {
        log(me, "76");
        await asyncio.sleep(0.09);
        log(me, "77");
      }
    } else throw e;
  } finally {
    log(me, "78");
  }
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg82) => {
      t83 = tg82.createTask(f0(me + ".84"));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine79, rest80] = e.split(asyncio.BaseExceptionGroup);
      log(me, "81", mine79, rest80);
    } else throw e;
  }
  log(me, "85", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.02, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
loop0.close();
log("", "over");
