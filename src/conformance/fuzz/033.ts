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
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
async function w1(me) {
  log(me, "1", "starts");
  if (await tlock0.acquire({ timeout: 0.25 })) {
    try {
      await time.sleep(0.26);
      try {
        tevent0.set();
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "2", e);
        } else throw e;
      }
    } finally {
      tlock0.release();
    }
  }
}
async function w0(me) {
  log(me, "3", "starts");
  log(me, "4");
  await tlock0.acquire();
  try {
    log(me, "6", await w1(me + ".5"));
  } finally {
    tlock0.release();
  }
  log(me, "7");
}
async function f0(me) {
  log(me, "10", "starts");
  if (await tlock0.acquire({ timeout: 0.24 })) {
    try {
      throw new asyncio.RuntimeError(me + "8");
    } finally {
      tlock0.release();
    }
  }
  tevent0.set();
  log(me, "9", var0.get());
}
async function main(me) {
  try {
    log(me, "12", await asyncio.run(f0(me + ".11")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  log(me, "14");
  tevent0.set();
  tevent0.clear();
  log(me, "15", await tevent0.wait(0.28));
  log(me, "16");
  const thread17 = new threading.Thread({ target: w1, args: [me + ".18"] });
  thread17.start();
  await thread17.join();
  log(me, "19");
  await time.sleep(0.22);
  log(me, "20", "main ends");
}
await main("m");
log("", "over");
