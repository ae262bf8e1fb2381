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
const tqueue0 = new queue.LifoQueue(2);
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
async function w0(me) {
  log(me, "1", "starts");
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.19, "3"), loop0);
  try {
    log(me, "4", await tqueue0.get({ timeout: 0.8 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
  log(me, "6");
  try {
    log(me, "7", await tqueue0.get({ timeout: 0.32 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "8", e);
    } else throw e;
  }
}
async function main(me) {
  let cf20;
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.68, "10"), loop0);
  const cf11 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.39, "12"), loop0);
  try {
    log(me, "13", await tbarrier0.wait(0.18));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  try {
    await tqueue0.put("c15", { timeout: 0.12 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "16", e);
    } else throw e;
  }
  try {
    log(me, "17", await tqueue0.get({ timeout: 0.55 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  log(me, "19", cf11.done(), cf11.running(), cf11.cancelled());
  try {
    cf20 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.83, "21"), loop0);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  log(me, "23", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
