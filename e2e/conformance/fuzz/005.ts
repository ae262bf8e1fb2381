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
async function f0(me) {
  let t6, t8, c10;
  log(me, "13", "starts");
  await asyncio.sleep(0.4);
  await asyncio.sleep(0.31);
  try {
    await asyncio.sleep(0.39);
    log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0, "1"))));
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", "ValueError", e);
    } else if (asyncio.isException(e)) {
      log(me, "4", "Exception", e);
    } else throw e;
  }
  try {
    log(me, "5");
    t6 = asyncio.createTask(asyncio.sleep(0.02, "7"));
    t8 = asyncio.createTask(asyncio.sleep(0, "9"), { name: "t8" });
    for await ([c10] of asyncio.asCompleted([t6, t8]).futures()) {
      log(me, "11", c10.done(), c10.cancelled(), c10 === t6, c10 === t8);
    }
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "12", "TimeoutError", e);
    } else throw e;
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "15", await f0(me + ".14"));
  log(me, "16", asyncio.currentTask().cancel());
  log(me, "18", await f0(me + ".17"));
  log(me, "20", await f0(me + ".19"));
  log(me, "21", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
