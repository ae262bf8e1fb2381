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
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const queue0 = new asyncio.LifoQueue(1);
async function* gen0(me) {
  await asyncio.sleep(0.01);
  const sent1 = yield me + "2";
  log(me, "3", sent1);
  const sent4 = yield me + "5";
  log(me, "6", sent4);
}
async function* gen1(me) {
  try {
    yield me + "7";
  } finally {
    log(me, "8");
    await asyncio.sleep(0);
    log(me, "9");
  }
}
async function f3(me) {
  let n13;
  log(me, "22", "starts");
  try {
    n13 = 0;
    async function inner12(me) {
      n13 += 1;
      log(me, "14", n13);
      const t15 = asyncio.createTask(queue0.get());
      try {
        log(me, "16", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "17", e);
        } else throw e;
      }
    }
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "18", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "19", "CancelledError", e);
    } else throw e;
  } finally {
    log(me, "20");
    await asyncio.sleep(0.01);
    log(me, "21");
  }
}
async function f2(me) {
  let x25;
  log(me, "33", "starts");
  try {
    try {
      log(me, "23", queue0.qsize(), queue0.empty(), queue0.full());
      await asyncio.sleep(0.02);
      for await (x25 of gen1(me + ".24")) {
        log(me, "26", x25);
        break;
      }
      try {
        log(me, "27", queue0.getNowait());
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "28", e);
        } else throw e;
      }
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "29", "Exception", e);
      } else throw e;
    }
    log(me, "31", await queue0.put("c30"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "32", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f1(me) {
  log(me, "38", "starts");
  log(me, "34", queue0.qsize(), queue0.empty(), queue0.full());
  const gen_35 = keep(gen1(me + ".36"));
  log(me, "37", await advance(gen_35));
}
async function f0(me) {
  let t40;
  log(me, "43", "starts");
  try {
    log(me, "39", await queue0.get());
    t40 = asyncio.createTask(f3(me + ".41"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "42", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main1(me) {
  let n45;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    n45 = 0;
    async function inner44(me) {
      n45 += 1;
      log(me, "46", n45);
      log(me, "48", await queue0.put("c47"));
      await asyncio.sleep(0.02);
      log(me, "49");
    }
    log(me, "50");
    try {
      queue0.putNowait("a51");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "52", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "53", "main failed", e);
  }
  log(me, "54", "main ends");
  return me;
}
async function main2(me) {
  let t56, gen_58, x62, x64;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "55");
    await asyncio.sleep(0);
    t56 = asyncio.createTask(f3(me + ".57"));
    gen_58 = keep(gen1(me + ".59"));
    log(me, "60", await advance(gen_58));
    await asyncio.asyncWith(contextlib.aclosing(gen1(me + ".67")), async (gen_61) => {
      for await (x62 of gen_61) {
        log(me, "63", x62);
        for await (x64 of gen_58) {
          log(me, "65", x64);
          t56.addDoneCallback((t) => log(me, "66", t.cancelled()));
          break;
        }
      }
    });
  } catch (e) {
    log(me, "68", "main failed", e);
  }
  log(me, "69", "main ends");
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
