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
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
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
  await time.sleep(0.29);
  tevent0.clear();
  try {
    log(me, "3");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
async function main(me) {
  let cf6;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  loop0.callSoonThreadsafe(fail, me + ".5");
  await tlock0.acquire();
  try {
    cf6 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.35, "7"), loop0);
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.71 })) {
    try {
      loop0.callSoonThreadsafe(log, me, "8");
      log(me, "9", await tevent0.wait(0.47));
    } finally {
      tlock0.release();
    }
  }
  try {
    loop0.callSoonThreadsafe(fail, me + ".10");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "11", e);
    } else throw e;
  }
  tevent0.set();
  await time.sleep(0.4);
  const thread12 = new threading.Thread({ target: w0, args: [me + ".13"] });
  thread12.start();
  await time.sleep(0.22);
  log(me, "14", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
