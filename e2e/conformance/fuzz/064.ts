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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.02);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0);
  }
});
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(1);
async function f3(me) {
  log(me, "13", "starts");
  try {
    log(me, "7", await queue1.put("a6"));
    try {
      log(me, "8", queue1.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "9", e);
      } else throw e;
    }
    log(me, "10", asyncio.currentTask().cancelling());
    await asyncio.sleep(0.01);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "11", "CancelledError", e);
      throw new asyncio.RuntimeError(me + "12");
    } else throw e;
  }
}
async function f2(me) {
  let t14;
  log(me, "16", "starts");
  try {
    await asyncio.sleep(0.03);
    await asyncio.sleep(0.03);
    t14 = asyncio.createTask(queue1.join());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  log(me, "27", "starts");
  try {
    await asyncio.sleep(0.03);
    throw new asyncio.ExceptionGroup("g22", [new asyncio.RuntimeError(me + "17"), new asyncio.ExceptionGroup("g20", [new asyncio.TimeoutError(me + "18"), new asyncio.ValueError(me + "19")]), new asyncio.RuntimeError(me + "21")]);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
      log(me, "24", asyncio.currentTask().cancel());
      throw e;
    } else throw e;
  } finally {
    log(me, "25");
    await asyncio.sleep(0.02);
    log(me, "26");
  }
}
async function f0(me) {
  log(me, "34", "starts");
  try {
    try {
      await asyncio.sleep(0.01);
    } catch (e) {
      log(me, "28", "BaseException", e);
    } finally {
      log(me, "29");
      await asyncio.sleep(0.01);
      log(me, "30");
    }
    await asyncio.sleep(0.01);
    await asyncio.sleep(0.01);
    log(me, "31", await queue0.join());
    log(me, "32", queue1.qsize(), queue1.empty(), queue1.full());
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "33", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let i41, t43, t45;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "35");
    log(me, "37", await f0(me + ".36"));
    log(me, "38");
    log(me, "39", asyncio.currentTask().cancelling());
    log(me, "40");
    await asyncio.sleep(0.01);
    for (i41 of range(3)) {
      log(me, "42", i41);
      try {
        t43 = asyncio.createTask(queue1.put("b44"));
        try {
          t45 = new asyncio.Task(f1(me + ".46"), { loop: asyncio.getRunningLoop(), eagerStart: true });
          log(me, "47");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "48", "Exception", e);
          } else {
            log(me, "49", "BaseException", e);
            throw e;
          }
        }
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "50", "BaseExceptionGroup", e);
        } else if (asyncio.isException(e)) {
          log(me, "51", "Exception", e);
        } else throw e;
      } finally {
        log(me, "52");
        await asyncio.sleep(0.03);
        log(me, "53");
      }
    }
  } catch (e) {
    log(me, "54", "main failed", e);
  }
  log(me, "55", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
