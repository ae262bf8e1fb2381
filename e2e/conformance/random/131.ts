// Seed 131: CPython exits with 0, having printed
// 0 m.6 5 starts
// 0 m.6 2 QueueEmpty()
// 0 m 7 m.63
// 0 m 9 None
// 0 m.10 5 starts
// 0 m.10 1 b8
// 0 m 12 ['m.103', None]
// 440 m 14 0
// 440 m 14 1
// 440 m 14 2
// 440 m 16 0
// 440 m 19 0
// 440 m 20
// 440 m 22 main ends
// 440 m.18 5 starts
// 440 m.18 1 b11
// 440 m.18 4 CancelledError CancelledError()
// 560  result m
// 560  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const queue0 = new asyncio.LifoQueue(0);
const queue1 = new asyncio.PriorityQueue(1);
async function f0(me) {
  log(me, "5", "starts");
  try {
    try {
      log(me, "1", queue1.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "2", e);
      } else throw e;
    }
    await asyncio.sleep(0);
    return me + "3";
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "4", "CancelledError", e);
      await asyncio.sleep(0.12);
    } else throw e;
  }
}
async function main(me) {
  let i13, f15;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "7", await asyncio.shield(f0(me + ".6")));
  log(me, "9", await queue1.put("b8"));
  log(me, "12", await asyncio.shield(asyncio.gather(f0(me + ".10"), queue1.put("b11"), { returnExceptions: true })));
  await asyncio.sleep(0.44);
  for (i13 of range(3)) {
    log(me, "14", i13);
    f15 = asyncio.getRunningLoop().createFuture();
  }
  log(me, "16", asyncio.currentTask().cancelling());
  const t17 = asyncio.createTask(f0(me + ".18"), { name: "t17" });
  log(me, "19", asyncio.currentTask().cancelling());
  log(me, "20");
  log(me, "22", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
