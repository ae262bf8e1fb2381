import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
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
async function* gen0(me) {
  let sent1, sent4;
  try {
    await asyncio.sleep(0);
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.36);
    sent4 = yield me + "5";
    log(me, "6", sent4);
    yield me + "7";
  } finally {
    log(me, "8", var0.get());
  }
}
async function* gen1(me) {
  yield me + "10";
  await asyncio.sleep(0.16);
  const sent11 = yield me + "12";
  log(me, "13", sent11);
}
const queue0 = new asyncio.PriorityQueue(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let x15, x19, t21, token22;
  log(me, "28", "starts");
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".17")), async (gen_14) => {
    for await (x15 of gen_14) {
      log(me, "16", x15);
    }
  });
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".24")), async (gen_18) => {
    for await (x19 of gen_18) {
      log(me, "20", x19);
      t21 = asyncio.createTask(queue0.get());
      token22 = var0.set(me + "23");
    }
  });
  const t25 = asyncio.createTask(queue0.put("c26"));
  log(me, "27", t25.cancel());
}
async function f1(me) {
  let x32, t34, t36;
  log(me, "42", "starts");
  try {
    log(me, "29", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "30", e);
    } else throw e;
  }
  await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".37")), async (gen_31) => {
    for await (x32 of gen_31) {
      log(me, "33", x32);
      t34 = asyncio.createTask(f2(me + ".35"));
      t36 = asyncio.createTask(queue0.join());
      break;
    }
  });
  asyncio.getRunningLoop().callSoon(() => log(me, "38", var0.get()));
  const h39 = asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.25, log, me, "40");
  asyncio.getRunningLoop().callSoon(log, me, "41");
}
async function f0(me) {
  let x50, context58, t59;
  log(me, "63", "starts");
  try {
    asyncio.getRunningLoop().callLater(0.36, fail, me + ".43");
    log(me, "44", var0.get());
    try {
      try {
        try {
          log(me, "45", queue0.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "46", e);
          } else throw e;
        }
        try {
          log(me, "47", queue0.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "48", e);
          } else throw e;
        }
        await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".53")), async (gen_49) => {
          for await (x50 of gen_49) {
            log(me, "51", x50);
            var0.set(me + "52");
            break;
          }
        });
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "54", "TimeoutError", e);
        } else if (asyncio.isException(e)) {
          log(me, "55", "Exception", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "56", "ValueError", e);
      } else if (e instanceof asyncio.BaseExceptionGroup) {
        log(me, "57", "BaseExceptionGroup", e);
        context58 = contextvars.copyContext();
        t59 = asyncio.createTask(f1(me + ".60"), { context: context58 });
        context58.run(() => log(me, "61", var0.get()));
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "62", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main1(me) {
  let context64, t65, h71;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.22);
    context64 = contextvars.copyContext();
    t65 = asyncio.createTask(f1(me + ".66"), { context: context64 });
    context64.run(() => log(me, "67", var0.get()));
    log(me, "69", await f1(me + ".68"));
    log(me, "70", t65.cancel());
    asyncio.getRunningLoop().callLater(0.18, t65.cancel.bind(t65));
    h71 = asyncio.getRunningLoop().callLater(0.21, log, me, "72");
    log(me, "73", asyncio.currentTask().cancel());
  } catch (e) {
    log(me, "74", "main failed", e);
  }
  log(me, "75", "main ends");
  return me;
}
async function main2(me) {
  let t76, t78, x81, t84, t86;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t76 = asyncio.createTask(queue0.put("b77"), { name: "t76" });
    t78 = asyncio.ensureFuture(queue0.put("a79"));
    for await (x81 of gen0(me + ".80")) {
      log(me, "82", x81);
      var0.set(me + "83");
    }
    try {
      t84 = asyncio.createTask(f2(me + ".85"));
      t86 = asyncio.createTask(f0(me + ".87"));
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "88", "TimeoutError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "89", "main failed", e);
  }
  log(me, "90", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  runner.getLoop().callLater(0.34, log, "between", "91");
  try {
    log("", "result", await runner.run(main2("m2")));
  } catch (e) {
    log("", "error", e);
  }
} finally {
  await runner.close();
}
log("", "over");
