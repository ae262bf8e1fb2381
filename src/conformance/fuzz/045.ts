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
const tqueue0 = new queue.Queue(0);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w2(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tqueue0.get());
}
async function w1(me) {
  log(me, "4", "starts");
  await time.sleep(0.31);
  await time.sleep(0.9);
}
function w0(me) {
  log(me, "5", "starts");
  log(me, "6");
  log(me, "7");
  log(me, "8");
  const thread9 = new threading.Thread({ target: w2, args: [me + ".10"] });
  thread9.start();
}
async function f0(me) {
  log(me, "12", "starts");
  await asyncio.asyncWith(asyncio.timeout(0.13), async () => {
    log(me, "11");
    await asyncio.sleep(0.56);
  });
  tevent0.set();
}
async function main(me) {
  await time.sleep(0.33);
  await time.sleep(0);
  tbarrier0.reset();
  try {
    log(me, "13", tqueue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  const thread15 = new threading.Thread({ target: w1, args: [me + ".16"] });
  thread15.start();
  await time.sleep(0.19);
  try {
    log(me, "18", await asyncio.run(f0(me + ".17")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "19", e);
    } else throw e;
  }
  try {
    await tqueue0.put("c20", { timeout: 0.79 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", e);
    } else throw e;
  }
  log(me, "22", "main ends");
}
await main("m");
log("", "over");
