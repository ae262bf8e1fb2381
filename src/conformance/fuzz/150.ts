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
const tevent0 = new threading.Event();
const tqueue0 = new queue.PriorityQueue(0);
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
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tevent0.wait(0.74));
  log(me, "4", await tevent0.wait());
  throw new asyncio.ValueError(me + ".5");
}
async function f0(me) {
  let t8, t10;
  log(me, "15", "starts");
  try {
    log(me, "7", await asyncio.toThread(w0, me + ".6"));
    t8 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(asyncio.toThread(w0, me + ".9"), 0.87), 0.12), 0.43));
    t10 = asyncio.createTask(asyncio.toThread(w0, me + ".11"));
    try {
      await tqueue0.put("b12", { timeout: 0.16 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "13", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "14", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  try {
    await tqueue0.put("b16", { timeout: 0.06 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  await time.sleep(0.11);
  log(me, "19", await w0(me + ".18"));
  log(me, "20");
  tevent0.set();
  tevent0.set();
  const cf21 = asyncio.runCoroutineThreadsafe(f0(me + ".22"), loop0);
  const thread23 = new threading.Thread({ target: w0, args: [me + ".24"] });
  thread23.start();
  try {
    log(me, "25", await cf21.result(0.47));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "26", e);
    } else throw e;
  }
  log(me, "27", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
