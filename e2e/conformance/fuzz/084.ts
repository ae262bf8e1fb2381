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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
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
    log(me, "2", await tbarrier0.wait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  const cf4 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.22, "5"), loop0);
  log(me, "6");
}
async function w0(me) {
  log(me, "7", "starts");
  try {
    log(me, "8", await tbarrier0.wait(1.11));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  const cf10 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.51, "11"), loop0);
  log(me, "12", await tevent0.wait(0.44));
  try {
    log(me, "13", await cf10.result(0.73));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "19", "starts");
  try {
    asyncio.getRunningLoop().callLater(0.65, () => log(me, "15", var0.get()));
    tevent0.set();
    throw new asyncio.ValueError(me + "16");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "17", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "18");
  }
}
async function main(me) {
  let cf23;
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  try {
    log(me, "21", await asyncio.run(f0(me + ".20")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
  try {
    cf23 = asyncio.runCoroutineThreadsafe(f0(me + ".24"), loop0);
    try {
      log(me, "25", await tbarrier0.wait(1.09));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "26", e);
      } else throw e;
    }
    log(me, "27");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "28", e);
    } else throw e;
  }
  const thread29 = new threading.Thread({ target: w1, args: [me + ".30"] });
  thread29.start();
  await time.sleep(1.29);
  const thread31 = new threading.Thread({ target: w0, args: [me + ".32"] });
  thread31.start();
  await time.sleep(0.73);
  await time.sleep(0.4);
  await thread29.join();
  log(me, "33");
  log(me, "34", "main ends");
}
await main("m");
log("", "over");
