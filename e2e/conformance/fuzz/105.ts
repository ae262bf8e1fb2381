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
const tevent0 = new threading.Event();
const tqueue0 = new queue.Queue(2);
const tlock0 = new threading.Lock();
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
async function w1(me) {
  log(me, "1", "starts");
  try {
    await tqueue0.put("a2", { timeout: 0.44 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "8", "starts");
  log(me, "4", asyncio.currentTask().uncancel());
  const t5 = asyncio.ensureFuture(asyncio.toThread(w1, me + ".6"));
  tevent0.set();
  log(me, "7", t5.done(), t5.cancelled(), t5.cancelling());
}
function w0(me) {
  log(me, "9", "starts");
  const cf10 = pool0.submit(w1, me + ".11");
}
async function f0(me) {
  let i12;
  log(me, "18", "starts");
  for (i12 of range(3)) {
    log(me, "13", i12);
    log(me, "15", await f1(me + ".14"));
  }
  const t16 = asyncio.createTask(f1(me + ".17"));
  tevent0.set();
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  await time.sleep(0.12);
  const thread19 = new threading.Thread({ target: w0, args: [me + ".20"] });
  thread19.start();
  await time.sleep(0.65);
  log(me, "21", await tevent0.wait(0.84));
  log(me, "22", await tevent0.wait(0.39));
  log(me, "23", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
