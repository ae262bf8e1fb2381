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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
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
  let i4;
  log(me, "1", "starts");
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(1.2, "3"), loop0);
  await time.sleep(0.87);
  for (i4 of range(2)) {
    log(me, "5", i4);
    try {
      log(me, "6", await cf2.result());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "7", e);
      } else throw e;
    }
  }
}
async function f2(me) {
  log(me, "11", "starts");
  log(me, "9", await w2(me + ".8"));
  throw new asyncio.ValueError(me + "10");
}
async function w1(me) {
  log(me, "12", "starts");
  try {
    log(me, "14", await asyncio.run(f2(me + ".13")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "15", e);
    } else throw e;
  }
  loop0.callSoonThreadsafe(fail, me + ".16");
  try {
    try {
      log(me, "17", await tbarrier0.wait(0.73));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "18", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "20", "starts");
  try {
    log(me, "21", await tbarrier0.wait(1.13));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  const thread23 = new threading.Thread({ target: w1, args: [me + ".24"] });
  thread23.start();
  await time.sleep(1.43);
  await time.sleep(0.32);
  const cf25 = pool0.submit(w1, me + ".26");
}
async function f0(me) {
  log(me, "30", "starts");
  try {
    log(me, "28", await asyncio.waitFor(f2(me + ".27"), 0.18));
    await time.sleep(1.31);
    await asyncio.sleep(1.44);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let thread35, thread37;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await pool0.shutdown();
  log(me, "31");
  try {
    await time.sleep(0.59);
    try {
      log(me, "33", await asyncio.run(f2(me + ".32")));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "34", e);
      } else throw e;
    }
    thread35 = new threading.Thread({ target: w0, args: [me + ".36"] });
    thread35.start();
    await time.sleep(1.19);
    thread37 = new threading.Thread({ target: w1, args: [me + ".38"] });
    thread37.start();
    await time.sleep(0.97);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "39", e);
    } else throw e;
  }
  try {
    log(me, "41", await asyncio.run(f2(me + ".40")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "42", e);
    } else throw e;
  }
  const cf43 = pool0.submit(w1, me + ".44");
  const thread45 = new threading.Thread({ target: w1, args: [me + ".46"], daemon: true });
  thread45.start();
  log(me, "47", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
