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
const tqueue0 = new queue.LifoQueue(0);
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
async function w1(me) {
  log(me, "1", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
  log(me, "3", await tevent0.wait(0.57));
  try {
    await tqueue0.put("a4", { timeout: 0.33 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
  if (await tlock0.acquire({ timeout: 0.57 })) {
    try {
      try {
        log(me, "6", await tqueue0.get({ timeout: 0.52 }));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "7", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function f1(me) {
  let n9;
  log(me, "16", "starts");
  try {
    n9 = 0;
    async function inner8(me) {
      n9 += 1;
      log(me, "10", n9);
      const thread11 = new threading.Thread({ target: w1, args: [me + ".12"] });
      thread11.start();
      await time.sleep(0.98);
      log(me, "13", asyncio.currentTask().cancelling());
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "14", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "15");
  }
}
function w0(me) {
  let i21, cf23;
  log(me, "17", "starts");
  const cf18 = asyncio.runCoroutineThreadsafe(f1(me + ".19"), loop0);
  log(me, "20");
  for (i21 of range(2)) {
    log(me, "22", i21);
    cf23 = asyncio.runCoroutineThreadsafe(f1(me + ".24"), loop0);
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await time.sleep(1.16);
  log(me, "25");
  tevent0.set();
  await tlock0.acquire();
  try {
    await time.sleep(0.9);
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.42 })) {
    try {
      tevent0.set();
      log(me, "26");
    } finally {
      tlock0.release();
    }
  }
  const thread27 = new threading.Thread({ target: w1, args: [me + ".28"] });
  thread27.start();
  await time.sleep(0.78);
  try {
    log(me, "29", await tqueue0.get({ timeout: 0.58 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  try {
    log(me, "31", await tqueue0.get({ timeout: 0.28 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "32", e);
    } else throw e;
  }
  tevent0.clear();
  log(me, "33", "main ends");
}
await main("m");
log("", "over");
