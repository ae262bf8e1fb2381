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
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(1);
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
function w0(me) {
  log(me, "1", "starts");
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.3, "3"), loop0);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    await tqueue0.put("b4", { timeout: 0.69 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
  await time.sleep(0.52);
  try {
    log(me, "6", await tqueue0.get({ timeout: 0.03 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
  log(me, "8");
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.27, "10"), loop0);
  cf9.addDoneCallback((f) => log(me, "11", f.cancelled()));
  try {
    log(me, "12", await tqueue0.get({ timeout: 0.33 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  await time.sleep(1.16);
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
