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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
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
    log(me, "2", await tbarrier0.wait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  const cf4 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.22, "5"), loop0);
  log(me, "6");
}
async function w0(me) {
  log(me, "7", "starts");
  try {
    log(me, "8", await tbarrier0.wait(1.11));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  const cf10 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.51, "11"), loop0);
  log(me, "12", await tevent0.wait(0.44));
  const thread13 = new threading.Thread({ target: w1, args: [me + ".14"], daemon: true });
  thread13.start();
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const cf15 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.51, "16"), loop0);
  log(me, "17", cf15.done(), cf15.running(), cf15.cancelled());
  tevent0.set();
  log(me, "18");
  cf15.addDoneCallback((f) => log(me, "19", f.cancelled()));
  const cf20 = pool0.submit(w1, me + ".21");
  await time.sleep(0.12);
  try {
    log(me, "22", await cf20.result());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  const cf24 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.99, "25"), loop0);
  log(me, "26", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
