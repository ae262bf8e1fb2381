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
let runner;
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
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  let context1, t7, t9;
  log(me, "13", "starts");
  try {
    context1 = contextvars.copyContext();
    asyncio.getRunningLoop().callSoonThreadsafe({ context: context1 }, var0.set.bind(var0), me + "2");
    asyncio.getRunningLoop().callLater(0.1, { context: context1 }, () => log(me, "3", var0.get()));
    asyncio.getRunningLoop().callLater(0.12, () => log(me, "4", var0.get()));
    log(me, "6", await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.22, "5"), null), 0.21));
    t7 = asyncio.createTask(asyncio.sleep(0.21, "8"));
    t9 = asyncio.ensureFuture(asyncio.waitFor(queue0.put("b10"), 0.2));
    var0.set(me + "11");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "12", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f2(me) {
  log(me, "21", "starts");
  log(me, "15", await asyncio.sleep(0.39, "14"));
  await asyncio.asyncWith(asyncio.timeout(0.3), async () => {
    log(me, "16");
  });
  try {
    log(me, "18", await queue0.put("b17"));
    var0.set(me + "19");
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "20", "ValueError", e);
    } else throw e;
  }
}
async function f1(me) {
  let t25;
  log(me, "33", "starts");
  try {
    await asyncio.asyncWith(asyncio.timeout(0.2), async (cm30) => {
      try {
        try {
          queue0.taskDone();
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "22", e);
          } else throw e;
        }
        var0.set(me + "23");
        try {
          queue0.taskDone();
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "24", e);
          } else throw e;
        }
        t25 = asyncio.createTask(queue0.put("b26"));
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "27", "Exception", e);
          try {
            log(me, "28", queue0.getNowait());
          } catch (e) {
            if (asyncio.isException(e)) {
              log(me, "29", e);
            } else throw e;
          }
        } else throw e;
      }
      log(me, "31", cm30.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "32", "TimeoutError", e);
    } else throw e;
  }
}
async function f0(me) {
  log(me, "38", "starts");
  try {
    log(me, "35", await f3(me + ".34"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "36", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "37");
  }
}
async function main1(me) {
  let i41, t45;
  try {
    log(me, "40", await f0(me + ".39"));
    for (i41 of range(3)) {
      log(me, "42", i41);
      try {
        try {
          log(me, "43", await queue0.join());
        } catch (e) {
          if (e instanceof asyncio.ValueError) {
            log(me, "44", "ValueError", e);
          } else throw e;
        }
        t45 = asyncio.createTask(f2(me + ".46"), { name: "t45" });
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          log(me, "47", "CancelledError", e);
          log(me, "49", await f2(me + ".48"));
          throw e;
        } else {
          log(me, "50", "BaseException", e);
          throw e;
        }
      }
    }
  } catch (e) {
    log(me, "51", "main failed", e);
  }
  log(me, "52", "main ends");
  return me;
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "53", asyncio.currentTask().getName());
    try {
      queue0.putNowait("b54");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "55", e);
      } else throw e;
    }
    log(me, "56", var0.get());
    asyncio.getRunningLoop().callLater(0.23, () => log(me, "57", var0.get()));
  } catch (e) {
    log(me, "58", "main failed", e);
  }
  log(me, "59", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
