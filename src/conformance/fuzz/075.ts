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
const tbarrier0 = new threading.Barrier(2);
const tqueue0 = new queue.LifoQueue(0);
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
async function w2(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tbarrier0.wait(0.19));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  tevent0.set();
}
async function f2(me) {
  log(me, "6", "starts");
  try {
    loop0.callSoonThreadsafe(log, me, "4");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "5", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function w1(me) {
  log(me, "7", "starts");
  tevent0.clear();
  try {
    log(me, "8", await tbarrier0.wait(0.94));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  await time.sleep(0.82);
}
async function f1(me) {
  log(me, "16", "starts");
  await asyncio.sleep(0.64);
  try {
    await asyncio.sleep(0.89);
    try {
      await tqueue0.put("c10", { timeout: 0.44 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "11", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      log(me, "14", await w2(me + ".13"));
      throw e;
    } else if (e instanceof asyncio.RuntimeError) {
      log(me, "15", "RuntimeError", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "17", "starts");
  try {
    log(me, "18", await tqueue0.get({ timeout: 1.16 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  return me + ".20";
}
async function f0(me) {
  let t21;
  log(me, "24", "starts");
  try {
    t21 = asyncio.createTask(f1(me + ".22"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
      await asyncio.sleep(1.19);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    log(me, "25", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  try {
    log(me, "27", await tbarrier0.wait(1.1));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", e);
    } else throw e;
  }
  log(me, "29");
  try {
    log(me, "31", await asyncio.run(f0(me + ".30")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "32", e);
    } else throw e;
  }
  const thread33 = new threading.Thread({ target: w0, args: [me + ".34"] });
  thread33.start();
  const cf35 = asyncio.runCoroutineThreadsafe(f0(me + ".36"), loop0);
  log(me, "37", await tevent0.wait(0.33));
  log(me, "38", thread33.name);
  log(me, "39", "main ends");
  loop0.callSoonThreadsafe((...args) => loop0.stop(...args));
  await server.join();
}
await main("m");
log("", "over");
