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
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
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
function w2(me) {
  log(me, "1", "starts");
  throw new asyncio.ValueError(me + ".2");
}
async function f2(me) {
  let t8, t10;
  log(me, "15", "starts");
  log(me, "4", await asyncio.gather(asyncio.toThread(w2, me + ".3")));
  const cm5 = asyncio.timeout(0);
  try {
    await asyncio.asyncWith(cm5, async () => {
      try {
        log(me, "6", await tbarrier0.wait(0.4));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "7", e);
        } else throw e;
      }
      t8 = asyncio.createTask(asyncio.toThread(w2, me + ".9"));
      cm5.reschedule(asyncio.getRunningLoop().time() + 0.29);
      t10 = asyncio.createTask(asyncio.sleep(0.33, "11"));
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "12", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "13");
  }
  log(me, "14", cm5.expired());
}
async function w1(me) {
  let thread17;
  log(me, "16", "starts");
  await tlock0.acquire();
  try {
    thread17 = new threading.Thread({ target: w2, args: [me + ".18"] });
    thread17.start();
    await thread17.join();
    log(me, "19");
  } finally {
    tlock0.release();
  }
  const thread20 = new threading.Thread({ target: w2, args: [me + ".21"], daemon: true });
  thread20.start();
}
async function f1(me) {
  let cf23;
  log(me, "31", "starts");
  const cm22 = asyncio.timeout(0.35);
  try {
    await asyncio.asyncWith(cm22, async () => {
      cf23 = pool0.submit(w1, me + ".24");
      loop0.callSoonThreadsafe(log, me, "25");
      cm22.reschedule(null);
      log(me, "26", await tevent0.wait(0.09));
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "27", "TimeoutError", e);
      log(me, "29", await asyncio.shield(asyncio.toThread(w1, me + ".28")));
    } else throw e;
  }
  log(me, "30", cm22.expired());
}
function w0(me) {
  log(me, "32", "starts");
  return me + ".33";
}
async function f0(me) {
  let t34, t37;
  log(me, "44", "starts");
  try {
    t34 = asyncio.createTask(f1(me + ".35"));
    log(me, "36");
    t37 = asyncio.createTask(asyncio.waitFor(asyncio.gather(asyncio.gather(asyncio.toThread(w2, me + ".38"), t34), asyncio.sleep(0.17, "39"), f2(me + ".40")), 0.05));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "41", "CancelledError", e);
      log(me, "42", t34.cancel());
      throw e;
    } else throw e;
  } finally {
    log(me, "43");
  }
}
async function main(me) {
  let i51, cf53;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await time.sleep(0.37);
  log(me, "45");
  try {
    log(me, "46", await tbarrier0.wait(0.15));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "47", e);
    } else throw e;
  }
  await time.sleep(0.23);
  log(me, "49", w2(me + ".48"));
  await tlock0.acquire();
  try {
    log(me, "50");
    for (i51 of range(2)) {
      log(me, "52", i51);
      cf53 = asyncio.runCoroutineThreadsafe(f1(me + ".54"), loop0);
    }
  } finally {
    tlock0.release();
  }
  log(me, "56", w0(me + ".55"));
  log(me, "57", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
