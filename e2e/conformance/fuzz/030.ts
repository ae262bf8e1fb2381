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
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
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
  loop0.callSoonThreadsafe(log, me, "2");
  tevent0.set();
  if (await tlock0.acquire({ timeout: 0.71 })) {
    try {
      try {
        log(me, "3", await tbarrier0.wait(0.62));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "4", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function f2(me) {
  let thread5;
  log(me, "12", "starts");
  try {
    try {
      await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.33), async (cm7) => {
        thread5 = new threading.Thread({ target: w2, args: [me + ".6"] });
        thread5.start();
        log(me, "8", cm7.expired());
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "9", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "11");
  }
}
function w1(me) {
  log(me, "13", "starts");
  const cf14 = asyncio.runCoroutineThreadsafe(f2(me + ".15"), loop0);
  log(me, "16");
}
async function f1(me) {
  let t17;
  log(me, "22", "starts");
  try {
    await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.77), async () => {
      try {
        await time.sleep(0.55);
        t17 = asyncio.createTask(f2(me + ".18"));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "19", "Exception", e);
        } else throw e;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "20", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "21");
  }
}
function w0(me) {
  log(me, "23", "starts");
  return me + ".24";
}
async function f0(me) {
  log(me, "28", "starts");
  tevent0.set();
  log(me, "25");
  const t26 = asyncio.createTask(f2(me + ".27"));
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "29", await tevent0.wait(0.69));
  await time.sleep(0.11);
  await time.sleep(0.66);
  try {
    await tlock0.acquire();
    try {
      log(me, "30");
      log(me, "32", await w2(me + ".31"));
    } finally {
      tlock0.release();
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "33", e);
    } else throw e;
  }
  const thread34 = new threading.Thread({ target: w0, args: [me + ".35"] });
  thread34.start();
  await time.sleep(0.45);
  log(me, "36", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
