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
const tlock0 = new threading.Lock();
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
async function w1(me) {
  log(me, "1", "starts");
  try {
    log(me, "2", await tqueue0.get({ timeout: 1.19 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  return me + ".4";
}
async function f1(me) {
  let n6;
  log(me, "13", "starts");
  n6 = 0;
  async function inner5(me) {
    n6 += 1;
    log(me, "7", n6);
    const t8 = asyncio.createTask(asyncio.toThread(w1, me + ".9"));
    log(me, "10", asyncio.currentTask().cancel());
  }
  try {
    await tqueue0.put("c11", { timeout: 0.77 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "14", "starts");
  const cf15 = pool0.submit(w1, me + ".16");
  try {
    log(me, "17", await tqueue0.get({ timeout: 0.57 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "18", e);
    } else throw e;
  }
  log(me, "19");
  try {
    log(me, "20", await tqueue0.get({ timeout: 1.14 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", e);
    } else throw e;
  }
}
async function f0(me) {
  let thread24;
  log(me, "28", "starts");
  try {
    try {
      log(me, "22", tqueue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "23", e);
      } else throw e;
    }
    await time.sleep(1.11);
    thread24 = new threading.Thread({ target: w0, args: [me + ".25"], daemon: true });
    thread24.start();
    await thread24.join();
    log(me, "26");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "27", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const cf29 = asyncio.runCoroutineThreadsafe(f0(me + ".30"), loop0);
  await time.sleep(0.75);
  log(me, "31", cf29.done(), cf29.running(), cf29.cancelled());
  log(me, "32", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
