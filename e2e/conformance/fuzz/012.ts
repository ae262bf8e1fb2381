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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(0);
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(0.44);
  try {
    log(me, "2", await tqueue0.get({ timeout: 0.88 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4", await tevent0.wait());
}
async function f2(me) {
  log(me, "8", "starts");
  try {
    await time.sleep(0.68);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "6");
    await asyncio.sleep(1.48);
    log(me, "7");
  }
}
async function w1(me) {
  log(me, "9", "starts");
  log(me, "11", await w2(me + ".10"));
}
async function f1(me) {
  log(me, "20", "starts");
  try {
    log(me, "12", asyncio.currentTask().cancelling());
    log(me, "16", await asyncio.gather(asyncio.sleep(0.31, "13"), asyncio.sleep(1.3, "14"), asyncio.sleep(1.31, "15")));
    await asyncio.sleep(1.44);
    log(me, "18", await w2(me + ".17"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "19", "CancelledError", e);
    } else throw e;
  }
}
function w0(me) {
  log(me, "21", "starts");
  log(me, "22");
}
async function f0(me) {
  let context23, context27, t28;
  log(me, "32", "starts");
  try {
    context23 = contextvars.copyContext();
    asyncio.getRunningLoop().callLater(1.31, { context: context23 }, var0.set.bind(var0), me + "24");
    asyncio.getRunningLoop().callLater(0, { context: context23 }, () => log(me, "25", var0.get()));
    try {
      tqueue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "26", e);
      } else throw e;
    }
    await asyncio.sleep(0.22);
    context27 = contextvars.copyContext();
    t28 = asyncio.createTask(f1(me + ".29"), { context: context27 });
    context27.run(() => log(me, "30", var0.get()));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "31", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let thread33;
  try {
    thread33 = new threading.Thread({ target: w0, args: [me + ".34"] });
    thread33.start();
    await time.sleep(1.02);
    await thread33.join();
    log(me, "35");
    try {
      log(me, "36", await tqueue0.get({ timeout: 0.01 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "37", e);
      } else throw e;
    }
    await thread33.join(0.82);
    log(me, "38", thread33.isAlive());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "39", e);
    } else throw e;
  }
  log(me, "40", await tevent0.wait(1.32));
  const thread41 = new threading.Thread({ target: w1, args: [me + ".42"] });
  thread41.start();
  await time.sleep(0.6);
  await time.sleep(0.87);
  try {
    log(me, "43", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "44", e);
    } else throw e;
  }
  log(me, "45", "main ends");
}
await main("m");
log("", "over");
