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
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const event0 = new asyncio.Event();
const cond0 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
async function f3(me) {
  log(me, "4", "starts");
  try {
    await asyncio.asyncWith(lock1, async () => {
      log(me, "1");
    });
    throw new asyncio.RuntimeError(me + "2");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "3", "CancelledError", e);
    } else throw e;
  }
}
async function f2(me) {
  log(me, "7", "starts");
  const t5 = asyncio.createTask(f3(me + ".6"));
}
async function f1(me) {
  let t11;
  log(me, "14", "starts");
  try {
    await asyncio.asyncWith(cond0, async () => {
      await asyncio.asyncWith(lock0, async () => {
        log(me, "8", asyncio.currentTask().uncancel());
        log(me, "9", lock0.locked());
      });
      log(me, "10", await asyncio.shield(barrier0.wait()));
      t11 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "12"), 0.02));
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "13", "CancelledError", e);
    } else throw e;
  }
}
async function f0(me) {
  let t23, c26;
  log(me, "29", "starts");
  event0.set();
  const g15 = asyncio.gather(f2(me + ".16"), asyncio.waitFor(f3(me + ".17"), 0));
  asyncio.getRunningLoop().callLater(0.02, g15.cancel.bind(g15));
  try {
    log(me, "21", await g15);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", "Exception", e);
    } else throw e;
  }
  await asyncio.asyncWith(lock0, async () => {
    t23 = asyncio.createTask(f1(me + ".24"), { name: "t23" });
    log(me, "25", t23.cancel());
    for (c26 of asyncio.asCompleted([t23], { timeout: 0.03 })) {
      try {
        log(me, "27", await c26);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "28", e);
        } else throw e;
      }
    }
  });
}
async function main(me) {
  let d33, p34, c36, t42, d45, p46;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t30 = asyncio.createTask(asyncio.sleep(0, "31"));
  log(me, "32");
  [d33, p34] = await asyncio.wait([t30], { returnWhen: asyncio.ALL_COMPLETED });
  log(me, "35", [...d33].includes(t30));
  await asyncio.sleep(0.02);
  await asyncio.sleep(0.01);
  await asyncio.asyncWith(asyncio.timeout(0.01), async () => {
    for (c36 of asyncio.asCompleted([t30])) {
      try {
        log(me, "37", await c36);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "38", e);
        } else throw e;
      }
    }
    log(me, "40", await asyncio.waitFor(f3(me + ".39"), 0.03));
    try {
      log(me, "41", await barrier0.wait());
      t42 = asyncio.createTask(f3(me + ".43"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "44", "ValueError", e);
        [d45, p46] = await asyncio.wait([t30], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0.02 });
        log(me, "47", [...d45].includes(t30));
      } else if (asyncio.isException(e)) {
        log(me, "48", "Exception", e);
      } else throw e;
    }
  });
  log(me, "49", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
