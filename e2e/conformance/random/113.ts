// Seed 113: CPython exits with 0, having printed
// 120 m1 31 30
// 120 m1 32 True
// 120  error CancelledError()
// 120 m2 39 m2.382
// 120 m2 41 [None, None, None]
// 120 m2 44
// 120 m2 48 main ends
// 120  result m2
// 120 m2 46 False
// 120 m2.38 7
// 180 between 49
// 210 m2.38 8
// 210  over
let runner;
const sem0 = new asyncio.Semaphore(1);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function* gen0(me) {
  let sent1;
  try {
    await asyncio.sleep(0);
    sent1 = yield me + "2";
  } finally {
    log(me, "7");
    await asyncio.sleep(0.09);
    log(me, "8");
  }
}
const queue0 = new asyncio.Queue(2);
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "31", await asyncio.sleep(0.12, "30"));
  log(me, "32", asyncio.currentTask().cancel());
  await asyncio.sleep(0.02);
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const gen_37 = keep(gen0(me + ".38"));
  log(me, "39", await advance(gen_37));
  log(me, "41", await asyncio.gather(queue0.join(), queue0.put("a40"), asyncio.shield(queue0.join())));
  const t42 = asyncio.ensureFuture(queue0.put("a43"));
  log(me, "44");
  queue0.taskDone();
  t42.addDoneCallback((t) => log(me, "46", t.cancelled()));
  log(me, "48", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  try {
    log("", "result", await runner.run(main1("m1")));
  } catch (e) {
    log("", "error", e);
  }
  runner.getLoop().callLater(0.06, log, "between", "49");
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
