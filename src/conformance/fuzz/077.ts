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
async function f0(me) {
  log(me, "2", "starts");
  return me + "1";
}
async function main(me) {
  let t3, t6, t8, t10, t13, t15, t17, t20, t22, t27, t30, t33, t35, t44, t46, t48, tg57, t58, mine54, rest55;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t3 = asyncio.createTask(f0(me + ".4"));
    asyncio.getRunningLoop().callLater(0.03, t3.cancel.bind(t3));
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
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg19) => {
      t20 = tg19.createTask(f0(me + ".21"));
      t22 = tg19.createTask(f0(me + ".23"));
      log(me, "24", t20.cancel());
      try {
        log(me, "25", t22.result());
      } catch (e) {
        log(me, "26", e);
      }
    });
    t27 = asyncio.createTask(asyncio.sleep(0.01, "28"), { name: "t27" });
    log(me, "29");
    t30 = asyncio.createTask(f0(me + ".31"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg32) => {
      t33 = tg32.createTask(f0(me + ".34"));
      t35 = tg32.createTask(f0(me + ".36"));
      try {
        throw new asyncio.ValueError(me + "37");
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "38", "BaseExceptionGroup", e);
        } else if (asyncio.isException(e)) {
          log(me, "39", "Exception", e);
        } else throw e;
      }
      try {
        log(me, "40");
        log(me, "42", t27.cancel("c41"));
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg43) => {
          t44 = tg43.createTask(f0(me + ".45"));
          t46 = tg43.createTask(asyncio.sleep(0.02, "47"));
          t48 = tg43.createTask(f0(me + ".49"));
          log(me, "50");
          log(me, "51", await t35);
        });
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "52", "ValueError", e);
          log(me, "53", asyncio.currentTask().cancelling());
          try {
            await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg57_) => {
              tg57 = tg57_;
              t58 = tg57.createTask(f0(me + ".59"));
              log(me, "61", t27.cancel("c60"));
              asyncio.getRunningLoop().callLater(0.01, t35.cancel.bind(t35));
              await asyncio.sleep(0);
              asyncio.getRunningLoop().callLater(0.02, () => log(me, "62") || tg57.createTask(f0(me + ".63")));
            });
          } catch (e) {
            if (e instanceof asyncio.BaseExceptionGroup) {
              [mine54, rest55] = e.split(asyncio.ValueError);
              log(me, "56", mine54, rest55);
              if (rest55 != null) {
                throw rest55;
              }
            } else throw e;
          }
        } else throw e;
      } finally {
        log(me, "64");
        await asyncio.sleep(0.02);
        log(me, "65");
      }
    });
  } catch (e) {
    log(me, "66", "main failed", e);
  }
  log(me, "67", "main ends");
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
