// Seed 136: CPython exits with 0, having printed
// 0 m1 43 True
// 10 m1.45 29 starts
// 10 m1.45 21 0
// 10 m1 46 None
// 10 m1 49 main ends
// 10 m1.45.26 24 1
// 10 m1.45.28 20 starts
// 10 m1.45.28 9 True
// 10 m1.45.28 16
// 10 m1.45.28 18
// 10 m1.45.28 19 False
// 10  result m1
// 10 m1.45.28.11 8 starts
// 10 m1.45.28.11 2 True
// 10 m1.45.28.11 5 1
// 10 m1.45.28.14 8 starts
// 10 m1.45.28.14 2 True
// 10 m1.45.28.14 5 1
// 10 m1 43 True
// 20 m1.45 29 starts
// 20 m1.45 21 0
// 20 m1 46 None
// 20 m1 49 main ends
// 20 m1.45.26 24 1
// 20 m1.45.28 20 starts
// 20 m1.45.28 9 True
// 20 m1.45.28 16
// 20 m1.45.28 18
// 20 m1.45.28 19 False
// 20  result m1
// 20 m1.45.28.11 8 starts
// 20 m1.45.28.11 2 True
// 20 m1.45.28.11 5 1
// 20 m1.45.28.14 8 starts
// 20 m1.45.28.14 2 True
// 20 m1.45.28.14 5 1
// 50 m2 60 main ends
// 50 m2.58 40 starts
// 50  result m2
// 50  over
let runner;
async function f3(me) {
  log(me, "8", "starts");
  log(me, "2", asyncio.currentTask().cancel("c1"));
  const t3 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.02, "4"), 0), 0.03));
  log(me, "5", asyncio.currentTask().cancelling());
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
  log(me, "40", "starts");
  await asyncio.sleep(0.01);
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t41 = asyncio.createTask(f3(me + ".42"));
  log(me, "43", t41.cancel());
  if (t41.done() && (!t41.cancelled())) {
  }
  await asyncio.sleep(0.01);
  log(me, "46", await asyncio.waitFor(f1(me + ".45"), 0.01));
  log(me, "49", "main ends");
  return me;
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.03);
  const n51 = 0;
  async function inner50(me) {
  }
  const t57 = asyncio.createTask(f0(me + ".58"));
  log(me, "60", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
  log("", "result", await runner.run(main1("m1"), { context: contextvars.copyContext() }));
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
