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
const tlock0 = new threading.Lock();
const tqueue0 = new queue.PriorityQueue(2);
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
async function w1(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  try {
    log(me, "4", await tbarrier0.wait(0.14));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
  await time.sleep(0.36);
}
async function w0(me) {
  log(me, "6", "starts");
  try {
    await tqueue0.put("c7", { timeout: 0.1 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "8", e);
    } else throw e;
  }
  log(me, "9");
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "11", await asyncio.getRunningLoop().runInExecutor(pool0, w0, me + ".10"));
  const token12 = var0.set(me + "13");
  log(me, "15", await asyncio.sleep(0.37, "14"));
  log(me, "16", asyncio.currentTask().cancel());
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    log(me, "19", await asyncio.run(f0(me + ".18")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  loop0.callSoonThreadsafe(log, me, "21");
  await time.sleep(0.09);
  try {
    log(me, "22", await tqueue0.get({ timeout: 0.25 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  log(me, "24", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
