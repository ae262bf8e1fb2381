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
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(1.48);
  log(me, "3");
  try {
    log(me, "4", await tbarrier0.wait(1.42));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
}
async function f0(me) {
  let t6, context8, t9;
  log(me, "15", "starts");
  try {
    t6 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.03, "7"), 0.7));
    context8 = contextvars.copyContext();
    t9 = asyncio.createTask(asyncio.sleep(0.28, "10"), { context: context8 });
    context8.run(() => log(me, "11", var0.get()));
    asyncio.getRunningLoop().callLater(0.54, t6.cancel.bind(t6));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "13");
    await asyncio.sleep(0.01);
    log(me, "14");
  }
}
async function main(me) {
  log(me, "17", await w0(me + ".16"));
  try {
    log(me, "19", await asyncio.run(f0(me + ".18")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  const thread21 = new threading.Thread({ target: w0, args: [me + ".22"], daemon: true });
  thread21.start();
  await time.sleep(1.03);
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
