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
const tqueue0 = new queue.LifoQueue(0);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w1(me) {
  log(me, "1", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "8", "starts");
  try {
    await tqueue0.put("a3", { timeout: 0.63 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.75), async () => {
    try {
      log(me, "5", await tqueue0.get({ timeout: 0.6 }));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
    log(me, "7", asyncio.currentTask().getName());
  });
}
async function w0(me) {
  log(me, "9", "starts");
  try {
    log(me, "11", await asyncio.run(f1(me + ".10")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
}
async function f0(me) {
  let t15;
  log(me, "23", "starts");
  try {
    log(me, "14", await asyncio.waitFor(asyncio.getRunningLoop().runInExecutor(null, w0, me + ".13"), 0.78));
    t15 = asyncio.createTask(f1(me + ".16"));
    log(me, "18", await asyncio.sleep(0.39, "17"));
    log(me, "19");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "20", "CancelledError", e);
      log(me, "22", await f1(me + ".21"));
      throw e;
    } else throw e;
  }
}
async function main(me) {
  await time.sleep(0.25);
  const thread24 = new threading.Thread({ target: w0, args: [me + ".25"], daemon: true });
  thread24.start();
  await thread24.join();
  log(me, "26");
  await time.sleep(0.45);
  log(me, "28", w1(me + ".27"));
  log(me, "29");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  log(me, "31", "main ends");
}
await main("m");
log("", "over");
