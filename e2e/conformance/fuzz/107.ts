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
    await asyncio.sleep(0.06);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function f2(me) {
  log(me, "8", "starts");
  const t5 = asyncio.createTask(asyncio.sleep(0.05, "6"));
  throw new asyncio.RuntimeError(me + "7");
}
async function f1(me) {
  let i12, t14;
  log(me, "19", "starts");
  try {
    log(me, "9", asyncio.currentTask().cancelling());
    log(me, "11", await asyncio.sleep(0.01, "10"));
    for (i12 of range(2)) {
      log(me, "13", i12);
      t14 = asyncio.createTask(f2(me + ".15"), { name: "t14" });
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "17");
    await asyncio.sleep(0.04);
    log(me, "18");
  }
}
async function f0(me) {
  let i21, t25;
  log(me, "30", "starts");
  log(me, "20", asyncio.currentTask().cancelling());
  for (i21 of range(3)) {
    log(me, "22", i21);
    log(me, "24", await f1(me + ".23"));
    try {
      t25 = asyncio.createTask(f1(me + ".26"));
      log(me, "27", t25.cancel());
      log(me, "28", t25.done(), t25.cancelled(), t25.cancelling());
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        log(me, "29", "CancelledError", e);
        throw e;
      } else throw e;
    }
  }
}
async function main(me) {
  let t33, f35, t45, f49, t51;
  try {
    log(me, "32", await asyncio.sleep(0.04, "31"));
    try {
      t33 = asyncio.createTask(asyncio.sleep(0.03, "34"));
      f35 = asyncio.getRunningLoop().createFuture();
      asyncio.getRunningLoop().callLater(0.05, f35.cancel.bind(f35), "38");
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "39", "ValueError", e);
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "40", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "41", "ValueError", e);
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "42", "BaseExceptionGroup", e);
    } else throw e;
  }
  try {
    log(me, "44", await f2(me + ".43"));
    t45 = asyncio.createTask(f0(me + ".46"));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "47", "Exception", e);
    } else throw e;
  }
  log(me, "48");
  try {
    try {
      try {
        f49 = asyncio.getRunningLoop().createFuture();
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "50", "TimeoutError", e);
        } else throw e;
      }
      t51 = asyncio.createTask(f1(me + ".52"));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "53", "ValueError", e);
      } else if (asyncio.isException(e)) {
        log(me, "54", "Exception", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "55", "RuntimeError", e);
    } else throw e;
  }
  log(me, "56", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
