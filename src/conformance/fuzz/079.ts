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
async function f1(me) {
  let t2, t4;
  log(me, "8", "starts");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg1) => {
    t2 = tg1.createTask(asyncio.sleep(0, "3"));
    t4 = tg1.createTask(asyncio.sleep(0.68, "5"));
    log(me, "6", await t2);
  });
  log(me, "7", asyncio.currentTask().cancelling());
}
async function f0(me) {
  let t13, t15, t17, mine9, rest10, t20;
  log(me, "27", "starts");
  try {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg12) => {
        t13 = tg12.createTask(f1(me + ".14"));
        t15 = tg12.createTask(f1(me + ".16"));
        t17 = tg12.createTask(f1(me + ".18"));
        t17.addDoneCallback((t) => log(me, "19", t.cancelled()));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine9, rest10] = e.split(asyncio.RuntimeError);
        log(me, "11", mine9, rest10);
        if (rest10 != null) {
          throw rest10;
        }
      } else throw e;
    }
    t20 = asyncio.createTask(f1(me + ".21"));
    log(me, "23", await f1(me + ".22"));
    var0.set(me + "24");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", "Exception", e);
    } else throw e;
  }
  log(me, "26");
}
async function main(me) {
  let token29, n35;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    asyncio.getRunningLoop().callLater(0.3, log, me, "28");
    token29 = var0.set(me + "30");
    log(me, "32", await f0(me + ".31"));
    try {
      var0.reset(token29);
    } catch (e) {
      if (e instanceof asyncio.ValueError || e instanceof asyncio.RuntimeError) {
        log(me, "33", e instanceof asyncio.ValueError);
      } else throw e;
    }
    n35 = 0;
    async function inner34(me) {
      n35 += 1;
      log(me, "36", n35);
      await asyncio.sleep(0.57);
      var0.set(me + "37");
      log(me, "39", await asyncio.sleep(0.63, "38"));
    }
    try {
      var0.reset(token29);
    } catch (e) {
      if (e instanceof asyncio.ValueError || e instanceof asyncio.RuntimeError) {
        log(me, "40", e instanceof asyncio.ValueError);
      } else throw e;
    }
  } catch (e) {
    log(me, "41", "main failed", e);
  }
  log(me, "42", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
