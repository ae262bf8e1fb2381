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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
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
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.19, "3"), loop0);
  await time.sleep(0.08);
}
async function f2(me) {
  log(me, "6", "starts");
  try {
    log(me, "4", var0.get());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
    } else throw e;
  }
}
async function w1(me) {
  log(me, "7", "starts");
  const cf8 = pool0.submit(w2, me + ".9");
  await tlock0.acquire();
  try {
    await time.sleep(0.4);
    try {
      cf8.addDoneCallback((f) => log(me, "10", f.cancelled()));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "11", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
}
async function f1(me) {
  log(me, "14", "starts");
  log(me, "12", asyncio.currentTask().getName());
  log(me, "13", asyncio.currentTask().getName());
  await asyncio.sleep(0.09);
}
async function w0(me) {
  let i16, cf18;
  log(me, "15", "starts");
  for (i16 of range(2)) {
    log(me, "17", i16);
    try {
      await tlock0.acquire();
      try {
        cf18 = asyncio.runCoroutineThreadsafe(f1(me + ".19"), loop0);
      } finally {
        tlock0.release();
      }
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "20", e);
      } else throw e;
    }
  }
}
async function f0(me) {
  log(me, "24", "starts");
  if (await tlock0.acquire({ timeout: 0.37 })) {
    try {
      asyncio.getRunningLoop().callSoon(() => log(me, "21", var0.get()));
      asyncio.getRunningLoop().callLater(0.17, () => log(me, "22", var0.get()));
    } finally {
      tlock0.release();
    }
  }
  log(me, "23", var0.get());
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const cf25 = asyncio.runCoroutineThreadsafe(f1(me + ".26"), loop0);
  log(me, "27", cf25.cancel());
  const cf28 = asyncio.runCoroutineThreadsafe(f2(me + ".29"), loop0);
  try {
    log(me, "30", await tbarrier0.wait(0.36));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "31", e);
    } else throw e;
  }
  cf28.addDoneCallback((f) => log(me, "32", f.cancelled()));
  await tlock0.acquire();
  try {
    try {
      log(me, "33", await cf25.result(0.26));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "34", e);
      } else throw e;
    }
    try {
      log(me, "35", await cf28.result());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "36", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  log(me, "37", cf25.done(), cf25.running(), cf25.cancelled());
  log(me, "38");
  try {
    log(me, "39", await cf28.result(0.18));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "40", e);
    } else throw e;
  }
  log(me, "41", "main ends");
  loop0.callSoonThreadsafe((...args) => loop0.stop(...args));
  await server.join();
}
await main("m");
log("", "over");
