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
async function* gen0(me) {
  await asyncio.sleep(0.02);
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  await asyncio.sleep(0.02);
  yield me + "4";
}
async function* gen1(me) {
  let sent5;
  try {
    await asyncio.sleep(0.01);
    sent5 = yield me + "6";
    log(me, "7", sent5);
    await asyncio.sleep(0.01);
    yield me + "8";
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "11", e);
    } else throw e;
  } finally {
    log(me, "9");
    await asyncio.sleep(0.01);
    log(me, "10");
  }
}
async function f0(me) {
  let t14;
  log(me, "17", "starts");
  try {
    log(me, "13", await asyncio.sleep(0.01, "12"));
    await asyncio.sleep(0.02);
    t14 = asyncio.createTask(asyncio.sleep(0.01, "15"), { name: "t14" });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let h18, gen_21, tg34, t35, t37, h39, d41, p42, mine31, rest32, x49, x53, x61, t64, t67, t69, t71;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    h18 = asyncio.getRunningLoop().callLater(0.03, log, me, "19");
    log(me, "20");
    gen_21 = keep(gen0(me + ".22"));
    log(me, "23", await advance(gen_21));
    asyncio.getRunningLoop().callSoon(fail, me + ".24");
  } catch (e) {
    log(me, "25", "BaseException", e);
    throw e;
  }
  log(me, "30", await asyncio.gather(f0(me + ".26"), asyncio.shield(asyncio.gather(asyncio.sleep(0.03, "27"), f0(me + ".28"), { returnExceptions: true })), asyncio.gather(f0(me + ".29"), { returnExceptions: true })));
  try {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg34_) => {
        tg34 = tg34_;
        t35 = tg34.createTask(asyncio.sleep(0.01, "36"));
        t37 = tg34.createTask(asyncio.sleep(0.02, "38"));
        h39 = asyncio.getRunningLoop().callSoon(log, me, "40");
        [d41, p42] = await asyncio.wait([t35, t37], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0 });
        log(me, "43", [...d41].includes(t35), [...d41].includes(t37));
        asyncio.getRunningLoop().callLater(0.01, () => log(me, "44") || tg34.createTask(f0(me + ".45")));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine31, rest32] = e.split(asyncio.ValueError);
        log(me, "33", mine31, rest32);
        if (rest32 != null) {
          throw rest32;
        }
      } else throw e;
    }
    throw new asyncio.RuntimeError(me + "46");
  } catch (e) {
    log(me, "47", "BaseException", e);
    throw e;
  }
  for await (x49 of gen1(me + ".48")) {
    log(me, "50", x49);
  }
  log(me, "51", await asyncio.gather({ returnExceptions: true }));
  for await (x53 of gen1(me + ".52")) {
    log(me, "54", x53);
    await asyncio.sleep(0.03);
    asyncio.getRunningLoop().callSoon(fail, me + ".55");
  }
  const h56 = asyncio.getRunningLoop().callSoon(log, me, "57");
  const t58 = asyncio.createTask(asyncio.sleep(0.03, "59"));
  for await (x61 of gen1(me + ".60")) {
    log(me, "62", x61);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg63) => {
      t64 = tg63.createTask(f0(me + ".65"));
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg66) => {
        t67 = tg66.createTask(asyncio.sleep(0.01, "68"));
        t69 = tg66.createTask(f0(me + ".70"));
        t71 = asyncio.createTask(f0(me + ".72"));
        log(me, "74", await f0(me + ".73"));
        await asyncio.sleep(0.02);
      });
    });
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
