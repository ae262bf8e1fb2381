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
const tbarrier0 = new threading.Barrier(2);
async function w2(me) {
  log(me, "1", "starts");
  await time.sleep(1.48);
  log(me, "2", await tevent0.wait(1.24));
  log(me, "3");
}
async function f2(me) {
  log(me, "13", "starts");
  const g4 = asyncio.gather(asyncio.sleep(0.82, "5"));
  g4.addDoneCallback((g) => log(me, "6", g.cancelled()));
  try {
    log(me, "9", await g4);
  } catch (e) {
    log(me, "10", "BaseException", e);
    throw e;
  } finally {
    log(me, "11");
    await asyncio.sleep(1.43);
    log(me, "12");
  }
}
async function w1(me) {
  log(me, "14", "starts");
  await time.sleep(0);
  log(me, "15", await tevent0.wait(0.31));
  tevent0.clear();
  log(me, "16", await tevent0.wait(1.46));
}
async function f1(me) {
  log(me, "20", "starts");
  log(me, "17", asyncio.currentTask().uncancel());
  log(me, "19", await f2(me + ".18"));
}
async function w0(me) {
  log(me, "21", "starts");
  const thread22 = new threading.Thread({ target: w1, args: [me + ".23"] });
  thread22.start();
  await time.sleep(1.11);
  await time.sleep(1.31);
  const thread24 = new threading.Thread({ target: w1, args: [me + ".25"] });
  thread24.start();
}
async function f0(me) {
  log(me, "26", "starts");
  await asyncio.sleep(1.47);
}
async function main(me) {
  log(me, "27");
  log(me, "28");
  try {
    log(me, "30", await asyncio.run(f1(me + ".29")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "31", e);
    } else throw e;
  }
  log(me, "32", "main ends");
}
await main("m");
log("", "over");
