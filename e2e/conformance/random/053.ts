// Seed 53: CPython exits with 0, having printed
// 0 m1 17 ValueError('task_done() called too many times')
// 0 m1 20 False False 0
// 0 m1 21 True
// 0 m1 23 True
// 0 m1 19
// 0 m1 28 main failed CancelledError('c22')
// 0 m1 29 main ends
// 0  result m1
// 0 m2 31 0
// 80 between 44
// 730 m2 33 32
// 730 m2 31 1
// 1460 m2 33 32
// 1460 m2 31 2
// 2190 m2 33 32
// 3690 m2 41
// 3690 m2 43 main ends
// 3690  result m2
// 3690  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
let runner;
const cond0 = new asyncio.Condition();
const items = [];
const queue0 = new asyncio.Queue(2);
const queue1 = new asyncio.Queue(1);
async function main1(me) {
  let t16, h18;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t16 = asyncio.createTask(queue0.get(), { name: "t16" });
    try {
      queue1.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "17", e);
      } else throw e;
    }
    h18 = asyncio.getRunningLoop().callSoon(log, me, "19");
    log(me, "20", t16.done(), t16.cancelled(), t16.cancelling());
    log(me, "21", t16.cancel());
    log(me, "23", asyncio.currentTask().cancel("c22"));
    await asyncio.sleep(0.04);
  } catch (e) {
    log(me, "28", "main failed", e);
  }
  log(me, "29", "main ends");
  return me;
}
async function main2(me) {
  let i30, t34;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  for (i30 of range(3)) {
    log(me, "31", i30);
    log(me, "33", await asyncio.sleep(0.73, "32"));
    t34 = asyncio.createTask(queue0.put("b35"), { name: "t34" });
  }
  queue1.putNowait("a36");
  await asyncio.sleep(0.76);
  await asyncio.sleep(0.74);
  await asyncio.asyncWith(cond0, async () => {
    cond0.notifyAll();
    log(me, "41");
  });
  log(me, "43", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
  runner.getLoop().callLater(0.08, log, "between", "44");
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
