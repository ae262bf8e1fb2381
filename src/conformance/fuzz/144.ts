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
const tbarrier0 = new threading.Barrier(2);
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
function w1(me) {
  log(me, "1", "starts");
  loop0.callSoonThreadsafe(fail, me + ".2");
  const cf3 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.23, "4"), loop0);
  const cf5 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.16, "6"), loop0);
  log(me, "7", cf3.cancel());
}
async function f1(me) {
  log(me, "13", "starts");
  const t8 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0, "9"), 0.02), { name: "t8" });
  try {
    log(me, "10");
    log(me, "11", t8.done(), t8.cancelled(), t8.cancelling());
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "12", "ValueError", e);
    } else throw e;
  }
}
function w0(me) {
  log(me, "14", "starts");
  throw new asyncio.ValueError(me + ".15");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const cf16 = asyncio.runCoroutineThreadsafe(f1(me + ".17"), loop0);
  log(me, "18");
  try {
    log(me, "19", await cf16.result());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21", "main ends");
  loop0.callSoonThreadsafe((...args) => loop0.stop(...args));
  await server.join();
}
await main("m");
log("", "over");
