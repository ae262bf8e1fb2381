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
  let gen_9, t13, i17, x19, t25;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "8", asyncio.currentTask().cancelling());
    gen_9 = keep(gen0(me + ".10"));
    log(me, "11", await advance(gen_9));
    log(me, "12", asyncio.currentTask().uncancel());
    t13 = asyncio.createTask(asyncio.sleep(0.13, "14"));
    try {
      log(me, "15", t13.result());
    } catch (e) {
      log(me, "16", e);
    }
    for (i17 of range(2)) {
      log(me, "18", i17);
      asyncio.getRunningLoop().callLater(0.33, t13.cancel.bind(t13));
    }
    for await (x19 of gen_9) {
      log(me, "20", x19);
      try {
        log(me, "21", asyncio.currentTask().cancel());
        if (t13.done() && (!t13.cancelled())) {
          log(me, "22", t13.exception());
        }
        t13.addDoneCallback((t) => log(me, "23", t.cancelled()));
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "24", "TimeoutError", e);
        } else throw e;
      }
    }
    t25 = asyncio.createTask(f0(me + ".26"), { name: "t25" });
    log(me, "28", asyncio.currentTask().cancel("c27"));
    await asyncio.sleep(0.3);
    log(me, "29", t13.done(), t13.cancelled(), t13.cancelling());
  } catch (e) {
    log(me, "30", "main failed", e);
  }
  log(me, "31", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
