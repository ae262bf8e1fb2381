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
const tqueue0 = new queue.LifoQueue(2);
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
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "2", e);
    } else throw e;
  }
  try {
    log(me, "3", await tbarrier0.wait(0.21));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
function w1(me) {
  log(me, "5", "starts");
  log(me, "6");
}
async function f1(me) {
  log(me, "11", "starts");
  try {
    try {
      await tqueue0.put("c7", { timeout: 0.49 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "8", e);
      } else throw e;
    }
    log(me, "9");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "12", "starts");
  try {
    await tqueue0.put("a13", { timeout: 0.1 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  await time.sleep(0.64);
  try {
    log(me, "16", await asyncio.run(f1(me + ".15")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  const cf18 = asyncio.runCoroutineThreadsafe(f1(me + ".19"), loop0);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  const thread20 = new threading.Thread({ target: w1, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.34);
  try {
    log(me, "22", await tqueue0.get({ timeout: 0.19 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  loop0.callSoonThreadsafe(fail, me + ".24");
  log(me, "25", "main ends");
}
await main("m");
log("", "over");
