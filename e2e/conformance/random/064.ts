// Seed 64: CPython exits with 0, having printed
// 0 m 35
// 0 m.36 34 starts
// 10 m.36 29
// 20 m.36 30
// 40 m.36 31 None
// 40 m.36 32 0 True False
// 40 m 37 None
// 40 m 38
// 40 m 39 0
// 40 m 40
// 50 m 42 0
// 50 m.46 27 starts
// 50 m 47
// 50 m 52
// 80 m.46 25
// 80 m 53
// 80 m 42 1
// 80 m.46 27 starts
// 80 m 47
// 80 m 52
// 100 m.46 26
// 110 m.46 25
// 110 m 53
// 110 m 42 2
// 110 m.46 27 starts
// 110 m 47
// 110 m 52
// 130 m.46 26
// 140 m.46 25
// 140 m 53
// 140 m 55 main ends
// 140  result m
// 140  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(1);
async function f1(me) {
  log(me, "27", "starts");
  try {
    await asyncio.sleep(0.03);
    throw new asyncio.ExceptionGroup("g22", [new asyncio.RuntimeError(me + "17"), new asyncio.ExceptionGroup("g20", [new asyncio.TimeoutError(me + "18"), new asyncio.ValueError(me + "19")]), new asyncio.RuntimeError(me + "21")]);
  } finally {
    log(me, "25");
    await asyncio.sleep(0.02);
    log(me, "26");
  }
}
async function f0(me) {
  log(me, "34", "starts");
  try {
    await asyncio.sleep(0.01);
  } finally {
    log(me, "29");
    await asyncio.sleep(0.01);
    log(me, "30");
  }
  await asyncio.sleep(0.01);
  await asyncio.sleep(0.01);
  log(me, "31", await queue0.join());
  log(me, "32", queue1.qsize(), queue1.empty(), queue1.full());
}
async function main(me) {
  let i41, t43, t45;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "35");
  log(me, "37", await f0(me + ".36"));
  log(me, "38");
  log(me, "39", asyncio.currentTask().cancelling());
  log(me, "40");
  await asyncio.sleep(0.01);
  for (i41 of range(3)) {
    log(me, "42", i41);
    try {
      t43 = asyncio.createTask(queue1.put("b44"));
      t45 = new asyncio.Task(f1(me + ".46"), { loop: asyncio.getRunningLoop(), eagerStart: true });
      log(me, "47");
    } finally {
      log(me, "52");
      await asyncio.sleep(0.03);
      log(me, "53");
    }
  }
  log(me, "55", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
