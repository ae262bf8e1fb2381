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
  let sent2;
  try {
    yield me + "1";
    await asyncio.sleep(0.51);
    sent2 = yield me + "3";
    log(me, "4", sent2);
  } finally {
    log(me, "5");
    await asyncio.sleep(0.67);
    log(me, "6");
  }
}
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(2);
const event0 = new asyncio.Event();
async function f0(me) {
  let h10, t15;
  log(me, "20", "starts");
  try {
    await asyncio.asyncWith(sem0, async () => {
      await asyncio.asyncWith(lock1, async () => {
        try {
          log(me, "9", await asyncio.sleep(0.19, "8"));
          h10 = asyncio.getRunningLoop().callLater(0.63, log, me, "11");
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "12", "CancelledError", e);
          } else throw e;
        }
        throw new asyncio.RuntimeError(me + "13");
      });
      log(me, "14", asyncio.currentTask().uncancel());
    });
    t15 = asyncio.createTask(asyncio.sleep(0, "16"));
    return me + "17";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "18", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "19");
  }
}
async function main(me) {
  let gen_22, h27, h29, gen_31;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "21", sem0.locked());
    gen_22 = keep(gen0(me + ".23"));
    log(me, "24", await advance(gen_22));
    log(me, "26", await f0(me + ".25"));
    h27 = asyncio.getRunningLoop().callSoon(log, me, "28");
    h29 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.01, log, me, "30");
    gen_31 = keep(gen0(me + ".32"));
    log(me, "33", await advance(gen_31));
    log(me, "34", await event0.wait());
    await asyncio.sleep(0.78);
    asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.53, log, me, "35");
    log(me, "37", await f0(me + ".36"));
  } catch (e) {
    log(me, "38", "main failed", e);
  }
  log(me, "39", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
