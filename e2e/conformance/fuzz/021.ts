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
const tqueue0 = new queue.LifoQueue(1);
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
  try {
    log(me, "2", await tbarrier0.wait(1.14));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  const thread4 = new threading.Thread({ target: w0, args: [me + ".5"] });
  thread4.start();
  try {
    log(me, "6", await tqueue0.get({ timeout: 0.69 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
  await thread4.join();
  log(me, "8");
  const cf9 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.49, "10"), loop0);
  try {
    log(me, "11", await cf9.result());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "12", e);
    } else throw e;
  }
  tbarrier0.abort();
  try {
    log(me, "13", await cf9.result(1.16));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  cf9.addDoneCallback((f) => log(me, "15", f.cancelled()));
  await thread4.join(0.56);
  log(me, "16", thread4.isAlive());
  log(me, "17", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
