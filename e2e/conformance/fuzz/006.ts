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
const tqueue0 = new queue.LifoQueue(0);
const tlock0 = new threading.Lock();
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
    log(me, "2", await tqueue0.get({ timeout: 1.09 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  try {
    log(me, "4", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "9", "starts");
  try {
    await time.sleep(0.51);
    log(me, "6");
    log(me, "7");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "8", "CancelledError", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "10", "starts");
  log(me, "11");
  log(me, "12");
  try {
    log(me, "14", await asyncio.run(f1(me + ".13")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  return me + ".16";
}
async function f0(me) {
  let t17;
  log(me, "23", "starts");
  try {
    t17 = asyncio.createTask(f1(me + ".18"));
    log(me, "19", t17.done(), t17.cancelled(), t17.cancelling());
  } catch (e) {
    log(me, "20", "BaseException", e);
    log(me, "22", await f1(me + ".21"));
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "24");
  try {
    log(me, "26", await asyncio.run(f1(me + ".25")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
  const cf28 = asyncio.runCoroutineThreadsafe(f1(me + ".29"), loop0);
  await time.sleep(1.02);
  cf28.addDoneCallback((f) => log(me, "30", f.cancelled()));
  log(me, "31", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
