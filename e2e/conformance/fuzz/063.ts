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
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tevent0.wait(0.16));
}
function w0(me) {
  log(me, "4", "starts");
  const cf5 = pool0.submit(w1, me + ".6");
  const thread7 = new threading.Thread({ target: w1, args: [me + ".8"], daemon: true });
  thread7.start();
}
async function main(me) {
  let thread14;
  const cf9 = pool0.submit(w1, me + ".10");
  await time.sleep(0.21);
  if (await tlock0.acquire({ timeout: 0.77 })) {
    try {
      log(me, "11", cf9.done(), cf9.running(), cf9.cancelled());
    } finally {
      tlock0.release();
    }
  }
  try {
    log(me, "12", await cf9.result());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  try {
    thread14 = new threading.Thread({ target: w1, args: [me + ".15"] });
    thread14.start();
    await time.sleep(0.67);
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "16", e);
    } else throw e;
  }
  log(me, "17", "main ends");
}
await main("m");
log("", "over");
