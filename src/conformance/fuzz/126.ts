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
const tlock0 = new threading.Lock();
const tqueue0 = new queue.Queue(2);
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
function w1(me) {
  log(me, "1", "starts");
  return me + ".2";
}
async function w0(me) {
  log(me, "3", "starts");
  await time.sleep(0.3);
  const cf4 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.83, "5"), loop0);
}
async function f0(me) {
  log(me, "7", "starts");
  throw new asyncio.ValueError(me + "6");
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "8");
  const cf9 = pool0.submit(w0, me + ".10");
  try {
    log(me, "11", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  log(me, "13", "main ends");
  loop0.callSoonThreadsafe((...args) => loop0.stop(...args));
  await server.join();
}
await main("m");
log("", "over");
