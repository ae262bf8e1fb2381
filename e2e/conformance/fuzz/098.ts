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
async function* gen0(me) {
  await asyncio.sleep(0);
  yield me + "1";
  await asyncio.sleep(0.36);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
  throw new asyncio.ValueError(me + "5");
}
async function f0(me) {
  log(me, "7", "starts");
  log(me, "6");
}
async function main(me) {
  let x13;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "8", asyncio.currentTask().cancelling());
  const gen_9 = keep(gen0(me + ".10"));
  log(me, "11", await advance(gen_9));
  for await (x13 of gen0(me + ".12")) {
    log(me, "14", x13);
    log(me, "16", await f0(me + ".15"));
    break;
  }
  const t17 = asyncio.createTask(f0(me + ".18"));
  log(me, "19", await close(gen_9));
  log(me, "20", await advance(gen_9));
  t17.addDoneCallback((t) => log(me, "21", t.cancelled()));
  log(me, "22", t17.done(), t17.cancelled(), t17.cancelling());
  log(me, "23", asyncio.currentTask().uncancel());
  try {
    log(me, "24", t17.result());
  } catch (e) {
    log(me, "25", e);
  }
  log(me, "26", t17.uncancel());
  log(me, "27", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
