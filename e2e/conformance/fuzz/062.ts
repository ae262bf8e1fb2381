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
async function f1(me) {
  log(me, "8", "starts");
  const t1 = asyncio.createTask(asyncio.sleep(0.02, "2"));
  await asyncio.sleep(0.02);
  const t3 = asyncio.createTask(asyncio.sleep(0.01, "4"));
  log(me, "6", t3.cancel("c5"));
  log(me, "7");
}
async function f0(me) {
  let t9;
  log(me, "16", "starts");
  try {
    t9 = asyncio.createTask(f1(me + ".10"));
    log(me, "11", t9.done(), t9.cancelled(), t9.cancelling());
    log(me, "12", t9.done(), t9.cancelled(), t9.cancelling());
    log(me, "13", t9.done(), t9.cancelled(), t9.cancelling());
    log(me, "14", asyncio.currentTask().uncancel());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let n25;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "18", await f0(me + ".17"));
  log(me, "19", asyncio.currentTask().uncancel());
  log(me, "23", await asyncio.gather(f0(me + ".20"), f0(me + ".21"), asyncio.shield(asyncio.sleep(0.01, "22")), { returnExceptions: true }));
  n25 = 0;
  async function inner24(me) {
    n25 += 1;
    log(me, "26", n25);
    await asyncio.sleep(0.03);
    return me + "27";
  }
  log(me, "28", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
