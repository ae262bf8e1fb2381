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
const tqueue0 = new queue.PriorityQueue(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
async function w1(me) {
  log(me, "1", "starts");
  try {
    await tqueue0.put("c2", { timeout: 0.78 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  await time.sleep(0.81);
  await tlock0.acquire();
  try {
    tevent0.set();
  } finally {
    tlock0.release();
  }
}
async function f1(me) {
  let t4, t8, thread10;
  log(me, "12", "starts");
  try {
    t4 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.74, "5"), 0), { name: "t4" });
    log(me, "6", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      t8 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.9, "9"), 0));
      thread10 = new threading.Thread({ target: w1, args: [me + ".11"] });
      thread10.start();
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "13", "starts");
  try {
    log(me, "15", await asyncio.run(f1(me + ".14")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "16", e);
    } else throw e;
  }
  try {
    log(me, "18", await asyncio.run(f1(me + ".17")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  await time.sleep(0.54);
}
async function f0(me) {
  let t23;
  log(me, "28", "starts");
  log(me, "21", await asyncio.waitFor(f1(me + ".20"), 0.03));
  const cm22 = asyncio.timeout(0.32);
  try {
    await asyncio.asyncWith(cm22, async () => {
      cm22.reschedule(asyncio.getRunningLoop().time() + 0.53);
      t23 = asyncio.createTask(f1(me + ".24"));
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "25", "TimeoutError", e);
      log(me, "26");
    } else throw e;
  }
  log(me, "27", cm22.expired());
}
async function main(me) {
  const thread29 = new threading.Thread({ target: w1, args: [me + ".30"] });
  thread29.start();
  await time.sleep(0.51);
  await time.sleep(0);
  try {
    log(me, "32", await asyncio.run(f1(me + ".31")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "33", e);
    } else throw e;
  }
  await thread29.join();
  log(me, "34");
  try {
    log(me, "36", await asyncio.run(f0(me + ".35")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "37", e);
    } else throw e;
  }
  log(me, "38");
  await time.sleep(0.7);
  log(me, "39", "main ends");
}
await main("m");
log("", "over");
