import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
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
const tqueue0 = new queue.Queue(0);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
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
  loop0.callSoonThreadsafe(log, me, "2");
  loop0.callSoonThreadsafe(log, me, "3");
  await time.sleep(0.1);
}
async function w1(me) {
  let i9;
  log(me, "4", "starts");
  log(me, "6", await w2(me + ".5"));
  const thread7 = new threading.Thread({ target: w2, args: [me + ".8"] });
  thread7.start();
  for (i9 of range(2)) {
    log(me, "10", i9);
    log(me, "11");
  }
}
async function w0(me) {
  log(me, "12", "starts");
  loop0.callSoonThreadsafe(log, me, "13");
  try {
    log(me, "14", await tqueue0.get({ timeout: 0.16 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  try {
    log(me, "16", await tqueue0.get({ timeout: 0.21 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const thread18 = new threading.Thread({ target: w0, args: [me + ".19"] });
  thread18.start();
  await time.sleep(0);
  const cf20 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.23, "21"), loop0);
  await thread18.join();
  log(me, "22");
  log(me, "23");
  try {
    log(me, "24", await cf20.exception(0.07));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  log(me, "26", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
