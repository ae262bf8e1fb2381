// Seed 103: CPython exits with 0, having printed
// 0 m1.42 5
// 90 m1 40 m1.42
// 90 m1.42 4
// 90 m1 41 unset
// 210 m1.43 38 starts
// 210 m1.43.27 26 starts
// 210 m1.43.29 17 starts
// 300 m1.43.27 20 unset
// 300 m1.43.27.22 12 starts
// 300 m1.43.27 25 False True
// 300 m1.43 30 [None, '28', None]
// 300 m1.43.33 5
// 390 m1.43 32 m1.43.33
// 410 m1.43.33 4
// 410 m1.43.36 17 starts
// 410 m1.43 37 None
// 410 m1 44 None
// 410 m1 48 m1.43.3615
// 410 m1 52 m1.43.3615
// 410 m1 53 main ends
// 410 m1.43.35 12 starts
// 410 m1.47 26 starts
// 410 m1.51 12 starts
// 410  result m1
// 410 m1.42 5
// 500 m1 40 m1.42
// 500 m1.42 4
// 500 m1 41 unset
// 500 m1.47 20 m1.43.3615
// 500 m1.47.22 12 starts
// 500 m1.47 25 False True
// 620 m1.43 38 starts
// 620 m1.43.27 26 starts
// 620 m1.43.29 17 starts
// 710 m1.43.27 20 unset
// 710 m1.43.27.22 12 starts
// 710 m1.43.27 25 False True
// 710 m1.43 30 [None, '28', None]
// 710 m1.43.33 5
// 800 m1.43 32 m1.43.33
// 820 m1.43.33 4
// 820 m1.43.36 17 starts
// 820 m1.43 37 None
// 820 m1 44 None
// 820 m1 48 m1.43.3615
// 820 m1 52 m1.43.3615
// 820 m1 53 main ends
// 820 m1.43.35 12 starts
// 820 m1.47 26 starts
// 820 m1.51 12 starts
// 820  result m1
// 820 m2 59 True
// 820 m2 60 0
// 820 m2 62 InvalidStateError('Result is not set.')
// 820 m2 64 main ends
// 820 m2.57 38 starts
// 820  result m2
// 820  over
let runner;
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.09);
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f3(me) {
  log(me, "12", "starts");
  log(me, "9", await asyncio.shield(asyncio.waitFor(asyncio.gather(asyncio.sleep(0.1, "6"), asyncio.sleep(0.09, "7"), asyncio.sleep(0, "8"), { returnExceptions: true }), 0.08)));
}
async function f2(me) {
  log(me, "17", "starts");
  const token13 = var0.set(me + "14");
  await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0), async () => {
    var0.set(me + "15");
  });
}
async function f1(me) {
  let d23, p24;
  log(me, "26", "starts");
  await asyncio.sleep(0.04);
  await asyncio.sleep(0.05);
  const t18 = asyncio.createTask(asyncio.sleep(0, "19"));
  asyncio.getRunningLoop().callSoon(() => log(me, "20", var0.get()));
  const t21 = asyncio.createTask(f3(me + ".22"));
  [d23, p24] = await asyncio.wait([t21, t18], { returnWhen: asyncio.FIRST_COMPLETED, timeout: 0.08 });
  log(me, "25", [...d23].includes(t21), [...d23].includes(t18));
}
async function f0(me) {
  let t34;
  log(me, "38", "starts");
  log(me, "30", await asyncio.gather(f1(me + ".27"), asyncio.sleep(0.09, "28"), f2(me + ".29")));
  await asyncio.asyncWith(managed(me + ".33"), async (entered31) => {
    log(me, "32", entered31);
    await asyncio.sleep(0.02);
  });
  await asyncio.asyncWith(asyncio.timeout(0.06), async () => {
    t34 = asyncio.createTask(f3(me + ".35"));
    log(me, "37", await f2(me + ".36"));
  });
}
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(managed(me + ".42"), async (entered39) => {
    log(me, "40", entered39);
    asyncio.getRunningLoop().callSoon(() => log(me, "41", var0.get()));
  });
  await asyncio.sleep(0.12);
  log(me, "44", await f0(me + ".43"));
  const context45 = contextvars.copyContext();
  const t46 = asyncio.createTask(f1(me + ".47"), { context: context45 });
  context45.run(() => log(me, "48", var0.get()));
  const context49 = contextvars.copyContext();
  const t50 = asyncio.createTask(f3(me + ".51"), { context: context49 });
  context49.run(() => log(me, "52", var0.get()));
  log(me, "53", "main ends");
  return me;
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  var0.set(me + "54");
  var0.set(me + "55");
  const t56 = asyncio.createTask(f0(me + ".57"));
  log(me, "59", t56.cancel("c58"));
  log(me, "60", t56.uncancel());
  try {
    log(me, "61", t56.result());
  } catch (e) {
    log(me, "62", e);
  }
  log(me, "64", "main ends");
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
