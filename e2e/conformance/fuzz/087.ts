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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
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
  tevent0.clear();
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.16, "3"), loop0);
  await tlock0.acquire();
  try {
    throw new asyncio.ValueError(me + ".4");
  } finally {
    tlock0.release();
  }
}
async function f2(me) {
  log(me, "8", "starts");
  log(me, "6", await w2(me + ".5"));
  log(me, "7", var0.get());
}
function w1(me) {
  log(me, "9", "starts");
  const cf10 = pool0.submit(w2, me + ".11");
  cf10.addDoneCallback((f) => log(me, "12", f.cancelled()));
}
async function w0(me) {
  let cf17;
  log(me, "13", "starts");
  if (await tlock0.acquire({ timeout: 0.44 })) {
    try {
      try {
        log(me, "15", await asyncio.run(f2(me + ".14")));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "16", e);
        } else throw e;
      }
      cf17 = asyncio.runCoroutineThreadsafe(f2(me + ".18"), loop0);
    } finally {
      tlock0.release();
    }
  }
  const cf19 = asyncio.runCoroutineThreadsafe(f2(me + ".20"), loop0);
}
async function main(me) {
  let i35;
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  try {
    log(me, "22", await asyncio.run(f2(me + ".21")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  const thread24 = new threading.Thread({ target: w2, args: [me + ".25"] });
  thread24.start();
  await time.sleep(0.52);
  try {
    log(me, "26", await tbarrier0.wait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "27", e);
    } else throw e;
  }
  try {
    log(me, "28", await tbarrier0.wait(0.5));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "29", e);
    } else throw e;
  }
  tevent0.set();
  const cf30 = asyncio.runCoroutineThreadsafe(f2(me + ".31"), loop0);
  const thread32 = new threading.Thread({ target: w2, args: [me + ".33"] });
  thread32.start();
  log(me, "34", await tevent0.wait(1.41));
  for (i35 of range(2)) {
    log(me, "36", i35);
    await thread24.join();
    log(me, "37");
  }
  log(me, "38", "main ends");
}
await main("m");
log("", "over");
