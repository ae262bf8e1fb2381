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
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w2(me) {
  log(me, "1", "starts");
  throw new asyncio.ValueError(me + ".2");
}
async function f2(me) {
  log(me, "6", "starts");
  try {
    log(me, "3", await tbarrier0.wait(0.19));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  var0.set(me + "5");
}
function w1(me) {
  log(me, "7", "starts");
  throw new asyncio.ValueError(me + ".8");
}
async function f1(me) {
  let context14, t15;
  log(me, "19", "starts");
  try {
    try {
      var0.set(me + "9");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "10", "ValueError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "11", "RuntimeError", e);
      } else throw e;
    }
    log(me, "13", await f2(me + ".12"));
    context14 = contextvars.copyContext();
    t15 = asyncio.createTask(f2(me + ".16"), { context: context14 });
    context14.run(() => log(me, "17", var0.get()));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "20", "starts");
  log(me, "21");
  log(me, "23", w1(me + ".22"));
  log(me, "25", w1(me + ".24"));
  const thread26 = new threading.Thread({ target: w1, args: [me + ".27"] });
  thread26.start();
  await time.sleep(0.13);
}
async function f0(me) {
  log(me, "33", "starts");
  try {
    log(me, "28");
    log(me, "30", await f2(me + ".29"));
    log(me, "31", var0.get());
    await time.sleep(0.35);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "32", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let cf45, i48;
  log(me, "34");
  log(me, "35");
  try {
    log(me, "37", await asyncio.run(f2(me + ".36")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "38", e);
    } else throw e;
  }
  try {
    log(me, "40", await asyncio.run(f2(me + ".39")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "41", e);
    } else throw e;
  }
  log(me, "42");
  try {
    try {
      await time.sleep(0.11);
      try {
        log(me, "43", await tbarrier0.wait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "44", e);
        } else throw e;
      }
      cf45 = pool0.submit(w0, me + ".46");
      await time.sleep(0.33);
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "47", e);
      } else throw e;
    }
    for (i48 of range(2)) {
      log(me, "49", i48);
      try {
        log(me, "50", await tbarrier0.wait(0.38));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "51", e);
        } else throw e;
      }
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "52", e);
    } else throw e;
  }
  log(me, "53");
  const thread54 = new threading.Thread({ target: w2, args: [me + ".55"] });
  thread54.start();
  await time.sleep(0.17);
  log(me, "56", "main ends");
}
await main("m");
log("", "over");
