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
const tqueue0 = new queue.Queue(2);
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
function w0(me) {
  log(me, "1", "starts");
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.76, "3"), loop0);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  loop0.callSoonThreadsafe(log, me, "4");
  try {
    log(me, "5", await tbarrier0.wait(0.75));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "6", e);
    } else throw e;
  }
  const cf7 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.9, "8"), loop0);
  log(me, "9");
  const cf10 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.78, "11"), loop0);
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  log(me, "13");
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
