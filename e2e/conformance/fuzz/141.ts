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
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
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
  throw new asyncio.ValueError(me + ".2");
}
async function f0(me) {
  let t4;
  log(me, "9", "starts");
  try {
    loop0.callSoonThreadsafe(log, me, "3");
    await asyncio.sleep(0.33);
    t4 = asyncio.createTask(asyncio.sleep(0.05, "5"));
    try {
      log(me, "6", await tbarrier0.wait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "7", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const thread10 = new threading.Thread({ target: w0, args: [me + ".11"] });
  thread10.start();
  tevent0.clear();
  tevent0.set();
  await time.sleep(0.35);
  tbarrier0.abort();
  log(me, "12");
  log(me, "13", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
