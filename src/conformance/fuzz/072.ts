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
async function w2(me) {
  log(me, "1", "starts");
  loop0.callSoonThreadsafe(log, me, "2");
  await time.sleep(0.09);
  const cf3 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.06, "4"), loop0);
}
async function f2(me) {
  let t6, t8;
  log(me, "11", "starts");
  try {
    log(me, "5");
    if (await tlock0.acquire({ timeout: 0.64 })) {
      try {
        t6 = asyncio.createTask(asyncio.toThread(w2, me + ".7"));
        t8 = asyncio.createTask(asyncio.toThread(w2, me + ".9"));
      } finally {
        tlock0.release();
      }
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
    } else throw e;
  }
}
function w1(me) {
  log(me, "12", "starts");
  return me + ".13";
}
async function f1(me) {
  let t20;
  log(me, "25", "starts");
  try {
    try {
      try {
        await asyncio.asyncWith(asyncio.timeout(0.63), async (cm15) => {
          await tlock0.acquire();
          try {
            log(me, "14", asyncio.currentTask().uncancel());
          } finally {
            tlock0.release();
          }
          log(me, "16", cm15.expired());
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "17", "TimeoutError", e);
        } else throw e;
      } finally {
        log(me, "18");
      }
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "19", "TimeoutError", e);
        t20 = asyncio.createTask(asyncio.toThread(w2, me + ".21"));
      } else throw e;
    } finally {
      log(me, "22");
      await asyncio.sleep(0.29);
      log(me, "23");
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w0(me) {
  log(me, "26", "starts");
  log(me, "27");
  await time.sleep(0.84);
  log(me, "29", await w2(me + ".28"));
  await tlock0.acquire();
  try {
    log(me, "30");
  } finally {
    tlock0.release();
  }
}
async function f0(me) {
  let i31, t37;
  log(me, "40", "starts");
  try {
    await asyncio.sleep(0.84);
    for (i31 of range(2)) {
      log(me, "32", i31);
      log(me, "33", asyncio.currentTask().cancelling());
    }
    log(me, "35", await f1(me + ".34"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "36", "CancelledError", e);
      t37 = asyncio.createTask(asyncio.waitFor(f2(me + ".38"), 1.19));
      throw e;
    } else throw e;
  } finally {
    log(me, "39");
  }
}
async function main(me) {
  let thread41;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await tlock0.acquire();
  try {
    thread41 = new threading.Thread({ target: w2, args: [me + ".42"] });
    thread41.start();
    await time.sleep(1.2);
    await time.sleep(1.33);
  } finally {
    tlock0.release();
  }
  log(me, "43");
  await pool0.shutdown({ wait: false });
  log(me, "44");
  log(me, "45", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
