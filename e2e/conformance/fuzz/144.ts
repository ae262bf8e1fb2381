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
const tqueue0 = new queue.Queue(2);
const tevent0 = new threading.Event();
async function w2(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(0.15);
}
async function f2(me) {
  let t5, thread7;
  log(me, "11", "starts");
  try {
    try {
      await tqueue0.put("b3", { timeout: 0.04 });
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "4", e);
      } else throw e;
    }
    t5 = asyncio.createTask(asyncio.sleep(0.05, "6"), { name: "t5" });
    thread7 = new threading.Thread({ target: w2, args: [me + ".8"] });
    thread7.start();
    await time.sleep(0.24);
    try {
      tqueue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "9", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "10", "CancelledError", e);
    } else throw e;
  }
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
  try {
    await tqueue0.put("b16", { timeout: 0.1 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "17", e);
    } else throw e;
  }
  await time.sleep(0.37);
  try {
    log(me, "19", await asyncio.run(f2(me + ".18")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
}
async function f1(me) {
  let t21;
  log(me, "37", "starts");
  try {
    t21 = asyncio.createTask(f2(me + ".22"));
    tevent0.set();
  } catch (e) {
    log(me, "23", "BaseException", e);
    throw e;
  } finally {
    log(me, "24");
    await asyncio.sleep(0.01);
    log(me, "25");
  }
  const g26 = asyncio.gather(asyncio.shield(f2(me + ".27")), asyncio.gather(asyncio.shield(f2(me + ".28")), asyncio.gather(f2(me + ".29"), f2(me + ".30")), asyncio.shield(asyncio.sleep(0.12, "31"))), { returnExceptions: true });
  log(me, "33", g26.done());
  await asyncio.sleep(0.38);
  log(me, "34", g26.cancel());
  try {
    log(me, "35", await g26);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "36", "Exception", e);
    } else throw e;
  }
}
async function w0(me) {
  log(me, "38", "starts");
  log(me, "39");
  log(me, "41", await w2(me + ".40"));
  const thread42 = new threading.Thread({ target: w2, args: [me + ".43"] });
  thread42.start();
  await time.sleep(0.11);
  await thread42.join();
  log(me, "44");
}
async function main(me) {
  let i54;
  try {
    log(me, "46", await w2(me + ".45"));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "47", e);
    } else throw e;
  }
  try {
    log(me, "49", await asyncio.run(f2(me + ".48")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "50", e);
    } else throw e;
  }
  const thread51 = new threading.Thread({ target: w0, args: [me + ".52"] });
  thread51.start();
  log(me, "53", await tevent0.wait(0.35));
  for (i54 of range(2)) {
    log(me, "55", i54);
    try {
      log(me, "56", tqueue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "57", e);
      } else throw e;
    }
    await thread51.join();
    log(me, "58");
  }
  log(me, "59", await tevent0.wait(0.1));
  log(me, "60", await tevent0.wait(0.02));
  log(me, "61", "main ends");
}
await main("m");
log("", "over");
