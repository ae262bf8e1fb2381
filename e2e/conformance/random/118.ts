// Seed 118: CPython exits with 0, having printed
// 0 m 38 ValueError('task_done() called too many times')
// 240 m 39
// 800 m 40
// 800 m 41 c37
// 800 m 43 0
// 800 m 44 True False 0
// 800 m 45 0 True False
// 800 m 47 0
// 800 m 48 0
// 800 m 47 1
// 800 m 48 0
// 800 m 47 2
// 800 m 48 0
// 800 m 50 None
// 800 m 43 1
// 800 m 44 True False 0
// 800 m 45 1 False False
// 800 m 47 0
// 800 m 48 0
// 800 m 47 1
// 800 m 48 0
// 800 m 47 2
// 800 m 48 0
// 800 m 50 None
// 800 m 55 main ends
// 800 m.53 24 starts
// 800 m.53 24 starts
// 800 m.53 23 CancelledError CancelledError()
// 800 m.53 23 CancelledError CancelledError()
// 800  result m
// 800  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const queue0 = new asyncio.PriorityQueue(0);
async function f1(me) {
  let n15;
  log(me, "24", "starts");
  try {
    n15 = 0;
    async function inner14(me) {
    }
    await asyncio.sleep(0.45);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "23", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let i42, i46, t52;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t36 = asyncio.createTask(queue0.put("c37"));
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "38", e);
    } else throw e;
  }
  await asyncio.sleep(0.24);
  log(me, "39");
  await asyncio.sleep(0.56);
  log(me, "40");
  log(me, "41", await queue0.get());
  for (i42 of range(2)) {
    log(me, "43", i42);
    log(me, "44", t36.done(), t36.cancelled(), t36.cancelling());
    log(me, "45", queue0.qsize(), queue0.empty(), queue0.full());
    for (i46 of range(3)) {
      log(me, "47", i46);
      log(me, "48", asyncio.currentTask().uncancel());
    }
    log(me, "50", await queue0.put("b49"));
    t52 = asyncio.createTask(f1(me + ".53"));
  }
  log(me, "55", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
