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
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  let task;
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
  log(me, "stopped");
  const left = asyncio.allTasks(loop0);
  for (task of left) {
    task.cancel();
  }
  await loop0.runUntilComplete(asyncio.gather(...left, { returnExceptions: true }));
  await loop0.runUntilComplete(loop0.shutdownDefaultExecutor());
  loop0.close();
  log(me, "closed");
}
async function w2(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tbarrier0.wait(0.58));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4");
}
async function f2(me) {
  log(me, "9", "starts");
  try {
    log(me, "5", var0.get());
    log(me, "6", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function w1(me) {
  log(me, "10", "starts");
  try {
    log(me, "12", await asyncio.run(f2(me + ".11")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "16", "starts");
  try {
    return me + "14";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
function w0(me) {
  log(me, "17", "starts");
  return me + ".18";
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "19");
  try {
    log(me, "21", await asyncio.run(f1(me + ".20")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  log(me, "23");
  log(me, "24", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
