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
async function f0(me) {
  log(me, "2", "starts");
  return me + "1";
}
async function main(me) {
  let t6, t8, t10, t13, t15, t17, t23, t25, t27, t32, t34, t36, t45, t47, t49, tg59, t60;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t3 = asyncio.createTask(f0(me + ".4"));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg5) => {
      t6 = tg5.createTask(f0(me + ".7"));
      t8 = tg5.createTask(f0(me + ".9"));
      t10 = tg5.createTask(f0(me + ".11"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg12) => {
        t13 = tg12.createTask(asyncio.sleep(0.02, "14"));
        t15 = tg12.createTask(asyncio.sleep(0.03, "16"));
        t17 = tg12.createTask(f0(me + ".18"));
      });
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "19", "TimeoutError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "20", "BaseExceptionGroup", e);
    } else throw e;
  } finally {
    log(me, "21");
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg22) => {
    t23 = tg22.createTask(f0(me + ".24"));
    t25 = tg22.createTask(f0(me + ".26"));
    t27 = tg22.createTask(f0(me + ".28"));
  });
  const t29 = asyncio.createTask(f0(me + ".30"), { name: "t29" });
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg31) => {
    t32 = tg31.createTask(f0(me + ".33"));
    t34 = tg31.createTask(f0(me + ".35"));
    t36 = tg31.createTask(f0(me + ".37"));
    try {
      throw new asyncio.ValueError(me + "38");
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "39", "BaseExceptionGroup", e);
      } else if (asyncio.isException(e)) {
        log(me, "40", "Exception", e);
      } else throw e;
    }
    try {
      log(me, "41");
      log(me, "43", t29.cancel("c42"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44) => {
        t45 = tg44.createTask(f0(me + ".46"));
        t47 = tg44.createTask(asyncio.sleep(0.02, "48"));
        t49 = tg44.createTask(f0(me + ".50"));
        log(me, "51");
        log(me, "52", await t36);
      });
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "53", "ValueError", e);
        log(me, "54", asyncio.currentTask().cancelling());
        try {
          await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg59_) => {
            tg59 = tg59_;
            t60 = tg59.createTask(f0(me + ".61"));
            log(me, "63", t29.cancel("c62"));
            asyncio.getRunningLoop().callLater(0.01, t36.cancel.bind(t36));
            await asyncio.sleep(0);
            asyncio.getRunningLoop().callLater(0.02, () => log(me, "64") || tg59.createTask(f0(me + ".65")));
          });
        } catch (e) {
          if (e instanceof asyncio.BaseExceptionGroup) {
            log(me, "58", e.subgroup(asyncio.ValueError), e.subgroup((x) => x instanceof asyncio.ValueError));
          } else throw e;
        }
      } else throw e;
    } finally {
      log(me, "66");
      await asyncio.sleep(0.02);
      log(me, "67");
    }
    log(me, "69", await f0(me + ".68"));
  });
  log(me, "70");
  const t71 = asyncio.createTask(f0(me + ".72"));
  const t73 = asyncio.createTask(f0(me + ".74"));
  log(me, "75", "main ends");
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
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
