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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(0);
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(0.44);
  try {
    log(me, "2", await tqueue0.get({ timeout: 0.88 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "3", e);
    } else throw e;
  }
  log(me, "4", await tevent0.wait());
}
async function f2(me) {
  log(me, "10", "starts");
  try {
    log(me, "6", await w2(me + ".5"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "7", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "8");
    await asyncio.sleep(1.48);
    log(me, "9");
  }
}
async function w1(me) {
  log(me, "11", "starts");
  log(me, "13", await w2(me + ".12"));
}
async function f1(me) {
  log(me, "22", "starts");
  try {
    log(me, "14", asyncio.currentTask().cancelling());
    log(me, "18", await asyncio.gather(asyncio.sleep(0.31, "15"), asyncio.sleep(1.3, "16"), asyncio.sleep(1.31, "17")));
    await asyncio.sleep(1.44);
    log(me, "20", await w2(me + ".19"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "21", "CancelledError", e);
    } else throw e;
  }
}
function w0(me) {
  log(me, "23", "starts");
  log(me, "24");
}
async function f0(me) {
  let context25, t26, thread29, d31, p32, c37;
  log(me, "40", "starts");
  try {
    context25 = contextvars.copyContext();
    t26 = asyncio.createTask(asyncio.toThread(w2, me + ".27"), { context: context25 });
    context25.run(() => log(me, "28", var0.get()));
    thread29 = new threading.Thread({ target: w2, args: [me + ".30"], daemon: true });
    thread29.start();
    await time.sleep(0.22);
    [d31, p32] = await asyncio.wait([t26], { returnWhen: asyncio.FIRST_EXCEPTION });
    log(me, "33", [...d31].includes(t26));
    log(me, "35", asyncio.currentTask().cancel("c34"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "36", "CancelledError", e);
      for (c37 of asyncio.asCompleted([t26], { timeout: 1.02 })) {
        try {
          log(me, "38", await c37);
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "39", e);
          } else throw e;
        }
      }
    } else throw e;
  }
}
async function main(me) {
  try {
    await tqueue0.put("b41", { timeout: 0.01 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "42", e);
    } else throw e;
  }
  const thread43 = new threading.Thread({ target: w0, args: [me + ".44"], daemon: true });
  thread43.start();
  await time.sleep(0.21);
  await thread43.join();
  log(me, "45");
  try {
    log(me, "47", await asyncio.run(f1(me + ".46")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "48", e);
    } else throw e;
  }
  await thread43.join();
  log(me, "49");
  log(me, "50", "main ends");
}
await main("m");
log("", "over");
