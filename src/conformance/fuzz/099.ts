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
  await time.sleep(0.47);
  try {
    await tqueue0.put("a2", { timeout: 0.84 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4");
  const cf5 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.8, "6"), loop0);
}
async function f2(me) {
  log(me, "12", "starts");
  log(me, "7", asyncio.currentTask().cancelling());
  log(me, "8");
  loop0.callSoonThreadsafe(log, me, "9");
  try {
    log(me, "10", await tqueue0.get({ timeout: 0.78 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "11", e);
    } else throw e;
  }
}
async function w1(me) {
  log(me, "13", "starts");
  const cf14 = pool0.submit(w2, me + ".15");
  cf14.addDoneCallback((f) => log(me, "16", f.cancelled()));
  log(me, "18", await w2(me + ".17"));
  const cf19 = asyncio.runCoroutineThreadsafe(f2(me + ".20"), loop0);
}
async function f1(me) {
  log(me, "22", "starts");
  throw new asyncio.RuntimeError(me + "21");
}
async function w0(me) {
  log(me, "23", "starts");
  log(me, "25", await w1(me + ".24"));
  loop0.callSoonThreadsafe(log, me, "26");
  const cf27 = asyncio.runCoroutineThreadsafe(f1(me + ".28"), loop0);
  const cf29 = asyncio.runCoroutineThreadsafe(f1(me + ".30"), loop0);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    log(me, "32", await asyncio.run(f2(me + ".31")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "33", e);
    } else throw e;
  }
  try {
    log(me, "34", await tqueue0.get({ timeout: 0.52 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "35", e);
    } else throw e;
  }
  await time.sleep(0.06);
  log(me, "36", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
