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
  log(me, "3", "starts");
  log(me, "2", await asyncio.sleep(0.45, "1"));
}
async function f0(me) {
  log(me, "5", "starts");
  log(me, "4", asyncio.currentTask().cancelling());
}
async function main(me) {
  let t10, t12, t16, mine6, rest7, tg19, t20, t31, t33, t35, t37;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg9) => {
        t10 = tg9.createTask(f0(me + ".11"));
        t12 = tg9.createTask(f1(me + ".13"));
        log(me, "15", await asyncio.sleep(0.35, "14"));
        t16 = asyncio.createTask(f0(me + ".17"));
      });
    } catch (e) {
      if (e instanceof asyncio.BaseExceptionGroup) {
        [mine6, rest7] = e.split(asyncio.TimeoutError);
        log(me, "8", mine6, rest7);
      } else throw e;
    }
    log(me, "18");
    await asyncio.sleep(0.88);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg19_) => {
      tg19 = tg19_;
      t20 = tg19.createTask(asyncio.sleep(0.3, "21"));
      log(me, "22", t20.done(), t20.cancelled(), t20.cancelling());
      if (t20.done() && (!t20.cancelled())) {
        log(me, "23", t20.exception());
      }
      log(me, "24", asyncio.currentTask().cancelling());
      asyncio.getRunningLoop().callLater(0.37, () => log(me, "25") || tg19.createTask(f1(me + ".26")));
    });
    await asyncio.sleep(0.46);
    log(me, "27");
    log(me, "29", await asyncio.sleep(0.89, "28"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg30) => {
      t31 = tg30.createTask(f1(me + ".32"));
      t33 = tg30.createTask(f0(me + ".34"));
      t35 = tg30.createTask(f1(me + ".36"));
      t37 = asyncio.createTask(f1(me + ".38"));
    });
  } catch (e) {
    log(me, "39", "main failed", e);
  }
  log(me, "40", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
