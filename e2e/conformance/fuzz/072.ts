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
  try {
    log(me, "2", await tbarrier0.wait(0.4));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  try {
    loop0.callSoonThreadsafe(fail, me + ".4");
    try {
      log(me, "5", await tbarrier0.wait(0.1));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "7", e);
    } else throw e;
  }
}
async function f0(me) {
  let n11;
  log(me, "13", "starts");
  const t8 = asyncio.ensureFuture(asyncio.waitFor(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.32, "9"), 0.29), 0.23), null));
  n11 = 0;
  async function inner10(me) {
    n11 += 1;
    log(me, "12", n11);
    await asyncio.sleep(0.19);
    await asyncio.sleep(0.03);
  }
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  await time.sleep(0);
  loop0.callSoonThreadsafe(log, me, "14");
  await tlock0.acquire();
  try {
    try {
      log(me, "15", await tbarrier0.wait(0.29));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "16", e);
      } else throw e;
    }
  } finally {
    tlock0.release();
  }
  log(me, "17", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
