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
async function f3(me) {
  let t3;
  log(me, "8", "starts");
  log(me, "2", asyncio.currentTask().cancel("c1"));
  try {
    t3 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.02, "4"), 0), 0.03));
    log(me, "5", asyncio.currentTask().cancelling());
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "6", "TimeoutError", e);
      throw e;
    } else if (e instanceof asyncio.BaseExceptionGroup) {
      log(me, "7", "BaseExceptionGroup", e);
    } else throw e;
  }
}
async function f2(me) {
  let t13, t15;
  log(me, "20", "starts");
  log(me, "9", asyncio.currentTask().cancel());
  const t10 = asyncio.createTask(asyncio.waitFor(f3(me + ".11"), 0.02));
  const cm12 = asyncio.timeout(0.03);
  try {
    await asyncio.asyncWith(cm12, async () => {
      t13 = asyncio.ensureFuture(f3(me + ".14"));
      t15 = asyncio.createTask(asyncio.waitFor(t10, 0.03));
      cm12.reschedule(asyncio.getRunningLoop().time() + 0.02);
      log(me, "16");
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "17", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "18");
  }
  log(me, "19", cm12.expired());
}
async function f1(me) {
  let n23, t25, t27;
  log(me, "29", "starts");
  log(me, "21", asyncio.currentTask().uncancel());
  n23 = 0;
  async function inner22(me) {
    n23 += 1;
    log(me, "24", n23);
    await asyncio.sleep(0.03);
  }
  await asyncio.asyncWith(asyncio.timeout(0.01), async () => {
    t25 = asyncio.createTask(asyncio.waitFor(inner22(me + ".26"), 0.03), { name: "t25" });
    t27 = asyncio.createTask(f2(me + ".28"));
  });
}
async function f0(me) {
  let t31, t34;
  log(me, "40", "starts");
  await asyncio.sleep(0.01);
  const cm30 = asyncio.timeout(0.02);
  try {
    await asyncio.asyncWith(cm30, async () => {
      t31 = asyncio.ensureFuture(f1(me + ".32"));
      log(me, "33", t31.cancel());
      cm30.reschedule(asyncio.getRunningLoop().time() + 0.03);
      t34 = asyncio.createTask(asyncio.waitFor(asyncio.sleep(0.01, "35"), 0.01));
      log(me, "36", asyncio.currentTask().cancelling());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "37", "TimeoutError", e);
      log(me, "38");
    } else throw e;
  }
  log(me, "39", cm30.expired());
}
async function main1(me) {
  let t41;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t41 = asyncio.createTask(f3(me + ".42"));
    log(me, "43", t41.cancel());
    if (t41.done() && (!t41.cancelled())) {
      log(me, "44", t41.exception());
    }
    try {
      await asyncio.sleep(0.01);
      log(me, "46", await asyncio.waitFor(f1(me + ".45"), 0.01));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "47", "RuntimeError", e);
      } else throw e;
    }
  } catch (e) {
    log(me, "48", "main failed", e);
  }
  log(me, "49", "main ends");
  return me;
}
async function main2(me) {
  let n51, t57;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.03);
    n51 = 0;
    async function inner50(me) {
      n51 += 1;
      log(me, "52", n51);
      const t53 = asyncio.createTask(asyncio.waitFor(f0(me + ".54"), 0.02));
      log(me, "55", asyncio.currentTask().cancelling());
      log(me, "56", t53.done(), t53.cancelled(), t53.cancelling());
    }
    t57 = asyncio.createTask(f0(me + ".58"));
  } catch (e) {
    log(me, "59", "main failed", e);
  }
  log(me, "60", "main ends");
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
    log("", "result", await runner.run(main1("m1"), { context: contextvars.copyContext() }));
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
