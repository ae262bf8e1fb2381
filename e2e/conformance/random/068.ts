// Seed 68: CPython exits with 0, having printed
// 220 m1 67 unset
// 220 m1.68 42 starts
// 220 m1.68 30 QueueEmpty()
// 220 m1.68 33 m1.68.3710
// 220 m1 69 None
// 220 m1 70 True
// 220 m1 73 True
// 220 m1 75 main ends
// 220 m1.68.35 28 starts
// 220 m1.68.35 16 m1.68.35.1710
// 220 m1.68 38 unset
// 220 m1.68 41
// 220  error CancelledError()
// 220 m2 82 m2.802
// 220 m2.80 3 None
// 380 m1.68.35 16 m1.68.35.1712
// 380 m1.68.35.17 13 None
// 380 m1.68.35 20 m1.68.35.2410
// 430 m1 72
// 470 m1.68 40
// 540 m1.68.35 20 m1.68.35.2412
// 540 m1.68.35.24 13 None
// 540 m1.68.35 27 True
// 560 between 91
// 580 m2 82 m2.805
// 580 m2.80 6 None
// 580 m2 82 m2.807
// 580 m2.80 8 m283
// 580 m2 90 main ends
// 580 m2.85 28 starts
// 580 m2.85 16 m2.85.1710
// 580 m2.87 63 starts
// 580 m2.87 44 m283
// 580 m2.87 46 QueueEmpty()
// 580 m2.87 48 QueueEmpty()
// 580 m2.87 51 m2.87.5310
// 580  result m2
// 580  over
let runner;
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
  let x50;
  log(me, "63", "starts");
  asyncio.getRunningLoop().callLater(0.36, fail, me + ".43");
  log(me, "44", var0.get());
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
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.22);
  const context64 = contextvars.copyContext();
  const t65 = asyncio.createTask(f1(me + ".66"), { context: context64 });
  context64.run(() => log(me, "67", var0.get()));
  log(me, "69", await f1(me + ".68"));
  log(me, "70", t65.cancel());
  asyncio.getRunningLoop().callLater(0.18, t65.cancel.bind(t65));
  const h71 = asyncio.getRunningLoop().callLater(0.21, log, me, "72");
  log(me, "73", asyncio.currentTask().cancel());
  log(me, "75", "main ends");
  return me;
}
async function main2(me) {
  let x81;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t76 = asyncio.createTask(queue0.put("b77"), { name: "t76" });
  const t78 = asyncio.ensureFuture(queue0.put("a79"));
  for await (x81 of gen0(me + ".80")) {
    log(me, "82", x81);
    var0.set(me + "83");
  }
  const t84 = asyncio.createTask(f2(me + ".85"));
  const t86 = asyncio.createTask(f0(me + ".87"));
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
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
