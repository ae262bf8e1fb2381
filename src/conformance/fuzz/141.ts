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
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const tqueue0 = new queue.PriorityQueue(0);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w0(me) {
  log(me, "1", "starts");
  return me + ".2";
}
async function f0(me) {
  let token5, t7, g10;
  log(me, "20", "starts");
  const t3 = asyncio.createTask(asyncio.sleep(0.64, "4"));
  try {
    token5 = var0.set(me + "6");
    t7 = asyncio.createTask(asyncio.toThread(w0, me + ".8"));
  } catch (e) {
    log(me, "9", "BaseException", e);
    g10 = asyncio.gather(t3, asyncio.toThread(w0, me + ".11"), asyncio.getRunningLoop().runInExecutor(null, w0, me + ".12"), { returnExceptions: true });
    asyncio.getRunningLoop().callLater(0.61, (...args) => g10.cancel(...args));
    try {
      log(me, "16", await g10);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "17", "Exception", e);
      } else throw e;
    }
    throw e;
  } finally {
    log(me, "18");
    await asyncio.sleep(0.14);
    log(me, "19");
  }
}
async function main(me) {
  await pool0.shutdown({ wait: false });
  log(me, "21");
  const thread22 = new threading.Thread({ target: w0, args: [me + ".23"], daemon: true });
  thread22.start();
  await time.sleep(0.56);
  tevent0.set();
  const thread24 = new threading.Thread({ target: w0, args: [me + ".25"] });
  thread24.start();
  await time.sleep(0.6);
  log(me, "26");
  await time.sleep(0.68);
  log(me, "27");
  const thread28 = new threading.Thread({ target: w0, args: [me + ".29"] });
  thread28.start();
  await time.sleep(0.47);
  log(me, "30", "main ends");
}
await main("m");
log("", "over");
