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
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(0);
async function f1(me) {
  log(me, "4", "starts");
  asyncio.getRunningLoop().callLater(0.22, log, me, "1");
  log(me, "2");
  await asyncio.sleep(0.24);
  throw new asyncio.RuntimeError(me + "3");
}
async function f0(me) {
  let h5, h7, t9, t13, n16;
  log(me, "22", "starts");
  try {
    h5 = asyncio.getRunningLoop().callLater(0.1, log, me, "6");
    h7 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.17, log, me, "8");
    t9 = asyncio.createTask(queue0.put("b10"));
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "11", "BaseExceptionGroup", e);
    } else if (asyncio.isException(e)) {
      log(me, "12", "Exception", e);
      t13 = asyncio.createTask(f1(me + ".14"));
    } else throw e;
  }
  n16 = 0;
  async function inner15(me) {
    n16 += 1;
    log(me, "17", n16);
    try {
      queue1.putNowait("c18");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "19", e);
      } else throw e;
    }
    log(me, "20");
    throw new asyncio.ValueError(me + "21");
  }
}
async function main(me) {
  let t26, t38;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "23", await queue0.join());
  log(me, "24", queue1.qsize(), queue1.empty(), queue1.full());
  log(me, "25");
  try {
    try {
      await asyncio.sleep(0.1);
      t26 = asyncio.createTask(queue1.put("a27"));
      await asyncio.sleep(0.29);
      await asyncio.sleep(0.16);
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "28", "CancelledError", e);
        throw e;
      } else throw e;
    } finally {
      log(me, "29");
    }
    log(me, "30");
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "31", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "32", "ValueError", e);
      try {
        try {
          queue0.putNowait("b33");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "34", e);
          } else throw e;
        }
        log(me, "35");
        try {
          log(me, "36", queue0.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "37", e);
          } else throw e;
        }
        t38 = asyncio.createTask(queue1.get());
      } catch (e) {
        log(me, "39", "BaseException", e);
        throw e;
      }
      log(me, "41", await f1(me + ".40"));
    } else throw e;
  } finally {
    log(me, "42");
    await asyncio.sleep(0.12);
    log(me, "43");
  }
  const t44 = asyncio.createTask(f1(me + ".45"));
  log(me, "46", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
