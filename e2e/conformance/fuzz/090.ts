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
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tbarrier0.wait(1.03));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  try {
    try {
      await time.sleep(1.5);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "4", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "13", "starts");
  var0.set(me + "6");
  const thread7 = new threading.Thread({ target: w1, args: [me + ".8"] });
  thread7.start();
  await time.sleep(1.42);
  log(me, "10", await asyncio.toThread(w1, me + ".9"));
  const thread11 = new threading.Thread({ target: w1, args: [me + ".12"] });
  thread11.start();
}
function w0(me) {
  log(me, "14", "starts");
  return me + ".15";
}
async function f0(me) {
  log(me, "23", "starts");
  const t16 = asyncio.createTask(f1(me + ".17"));
  const t18 = asyncio.createTask(f1(me + ".19"));
  var0.set(me + "20");
  log(me, "22", await asyncio.getRunningLoop().runInExecutor(null, w0, me + ".21"));
}
async function main(me) {
  let thread24;
  try {
    thread24 = new threading.Thread({ target: w0, args: [me + ".25"] });
    thread24.start();
    await thread24.join(1.17);
    log(me, "26", thread24.isAlive());
    await time.sleep(0.98);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
  await time.sleep(1.43);
  log(me, "28");
  log(me, "29", "main ends");
}
await main("m");
log("", "over");
