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
const sem0 = new asyncio.Semaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function* gen0(me) {
  let sent1, sent4;
  try {
    await asyncio.sleep(0);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    sent4 = yield me + "5";
    log(me, "6", sent4);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", e);
    } else throw e;
  } finally {
    log(me, "7");
    await asyncio.sleep(0.09);
    log(me, "8");
  }
}
const queue0 = new asyncio.Queue(2);
async function f3(me) {
  let t10;
  log(me, "15", "starts");
  try {
    try {
      t10 = asyncio.createTask(queue0.join());
      log(me, "11", await queue0.join());
      asyncio.getRunningLoop().callLater(0.05, t10.cancel.bind(t10));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "12", "Exception", e);
      } else throw e;
    }
    throw new asyncio.ValueError(me + "13");
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "14", "BaseExceptionGroup", e);
    } else throw e;
  }
}
async function f2(me) {
  let x17, gen_19;
  log(me, "24", "starts");
  event1.clear();
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".22")), async (gen_16) => {
    for await (x17 of gen_16) {
      log(me, "18", x17);
      gen_19 = keep(gen0(me + ".20"));
      log(me, "21", await advance(gen_19));
      break;
    }
  });
  asyncio.getRunningLoop().callLater(0.03, event0.set.bind(event0));
  log(me, "23", await queue0.get());
}
async function f1(me) {
  log(me, "28", "starts");
  log(me, "25", await event0.wait());
  try {
    queue0.putNowait("a26");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
}
async function f0(me) {
  let t30;
  log(me, "33", "starts");
  try {
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "29", e);
      } else throw e;
    }
    t30 = asyncio.createTask(f1(me + ".31"));
    asyncio.getRunningLoop().callLater(0.12, event0.set.bind(event0));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "32", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let x43, t45;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.09);
    try {
      log(me, "34", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "35", e);
      } else throw e;
    }
    log(me, "36", await asyncio.shield(queue0.join()));
    log(me, "37", asyncio.currentTask().cancelling());
    log(me, "39", await f2(me + ".38"));
    event1.set();
    log(me, "41", await queue0.put("c40"));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".47")), async (gen_42) => {
      for await (x43 of gen_42) {
        log(me, "44", x43);
        await asyncio.sleep(0.12);
        t45 = asyncio.createTask(f2(me + ".46"));
      }
    });
    log(me, "48", await asyncio.gather(queue0.get()));
    log(me, "49", await queue0.get());
  } catch (e) {
    log(me, "50", "main failed", e);
  }
  log(me, "51", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.08, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
