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
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3");
  try {
    tevent0.set();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
}
async function main(me) {
  let cf10;
  tevent0.set();
  log(me, "5");
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"], daemon: true });
  thread6.start();
  await time.sleep(0.9);
  await thread6.join();
  log(me, "8");
  try {
    await thread6.join(0.48);
    log(me, "9", thread6.isAlive());
    cf10 = pool0.submit(w0, me + ".11");
    tevent0.set();
    try {
      log(me, "12", await cf10.result());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "13", e);
      } else throw e;
    }
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  await thread6.join();
  log(me, "15");
  log(me, "16", "main ends");
}
await main("m");
log("", "over");
