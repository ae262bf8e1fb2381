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
async function w2(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tbarrier0.wait(0.58));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4");
}
async function f2(me) {
  log(me, "9", "starts");
  try {
    log(me, "5", var0.get());
    log(me, "6", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
  }
}
async function w1(me) {
  log(me, "10", "starts");
  const thread11 = new threading.Thread({ target: w2, args: [me + ".12"], daemon: true });
  thread11.start();
  await time.sleep(0.49);
}
async function f1(me) {
  log(me, "16", "starts");
  log(me, "13", var0.get());
  const token14 = var0.set(me + "15");
}
async function w0(me) {
  log(me, "17", "starts");
  const cf18 = asyncio.runCoroutineThreadsafe(f1(me + ".19"), loop0);
  try {
    log(me, "20");
    try {
      log(me, "22", await asyncio.run(f2(me + ".21")));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "23", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "24", e);
    } else throw e;
  }
}
async function f0(me) {
  let t27, cf29;
  log(me, "35", "starts");
  try {
    log(me, "25", var0.get());
    log(me, "26", var0.get());
    t27 = asyncio.createTask(f2(me + ".28"));
    cf29 = asyncio.runCoroutineThreadsafe(f2(me + ".30"), loop0);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "31", "CancelledError", e);
      log(me, "32");
      throw e;
    } else throw e;
  } finally {
    log(me, "33");
    await asyncio.sleep(1.36);
    log(me, "34");
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const thread36 = new threading.Thread({ target: w2, args: [me + ".37"] });
  thread36.start();
  await time.sleep(0.95);
  try {
    log(me, "39", await asyncio.run(f1(me + ".38")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "40", e);
    } else throw e;
  }
  await time.sleep(0.56);
  log(me, "41", "main ends");
}
await main("m");
log("", "over");
