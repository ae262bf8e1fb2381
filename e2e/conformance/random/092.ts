// Seed 92: CPython exits with 0, having printed
// 0 m1 27
// 10 m1 28 0 True False
// 10 m1 38
// 10 m1 39 main ends
// 10 m1 32 False
// 10  result m1
// 10 m2.41 13 starts
// 10 m2.41 6 QueueEmpty()
// 10 m2.41.8 3 1
// 10 m2.41 9
// 10 m2.41 12
// 10 m2 45 None
// 10 m2 46 False
// 10 m2 47 main ends
// 10 m2.41 10 False
// 10 m2 42 False
// 10  result m2
// 10  over
let runner;
const queue0 = new asyncio.PriorityQueue(2);
async function f1(me) {
  let n2, t7;
  log(me, "13", "starts");
  try {
    n2 = 0;
    async function inner1(me) {
      n2 += 1;
      log(me, "3", n2);
      throw new asyncio.RuntimeError(me + "4");
    }
    try {
      log(me, "5", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
    t7 = asyncio.createTask(inner1(me + ".8"));
    log(me, "9");
    t7.addDoneCallback((t) => log(me, "10", t.cancelled()));
  } finally {
    log(me, "12");
  }
}
async function main1(me) {
  let t29, t30;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "27");
  await asyncio.sleep(0.01);
  try {
    log(me, "28", queue0.qsize(), queue0.empty(), queue0.full());
    t29 = asyncio.createTask(queue0.get());
    t30 = asyncio.createTask(queue0.put("a31"));
    t30.addDoneCallback((t) => log(me, "32", t.cancelled()));
  } finally {
    log(me, "38");
  }
  log(me, "39", "main ends");
  return me;
}
async function main2(me) {
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t40 = new asyncio.Task(f1(me + ".41"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  t40.addDoneCallback((t) => log(me, "42", t.cancelled()));
  const t43 = asyncio.createTask(queue0.put("b44"));
  if (t40.done() && (!t40.cancelled())) {
    log(me, "45", t40.exception());
  }
  log(me, "46", t43.cancel());
  log(me, "47", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
