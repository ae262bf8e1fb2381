// Seed 112: CPython exits with 0, having printed
// 0 m 15 0
// 0 m 17 None
// 0 m.20 14 starts
// 0 m.20 6 0
// 0 m.20 12 0
// 0 m.20 13 a16
// 0 m.20 12 1
// 0 m.20 13 c8
// 560 m.25 5
// 560 m 24 m.25
// 1080 m.25 4
// 1080 m 27 QueueEmpty()
// 1080 m.29 14 starts
// 1080 m.29 6 0
// 1080 m.29 12 0
// 1080 m.29 13 c8
// 1080 m.29 12 1
// 1080 m.31 14 starts
// 1080 m.31 6 0
// 1080 m.31 12 0
// 1080 m.31 13 c8
// 1080 m.31 12 1
// 1080 m 44
// 1080 m.48 5
// 1080 m 49 m.48
// 1080 m 50 0 True False
// 1080 m.48 4
// 1080 m 51 main ends
// 1080  result m
// 1080  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const queue0 = new asyncio.Queue(2);
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0);
  try {
    yield me;
  } finally {
    log(me, "4");
  }
});
async function f0(me) {
  let i11;
  log(me, "14", "starts");
  log(me, "6", asyncio.currentTask().cancelling());
  const t7 = asyncio.createTask(queue0.put("c8"), { name: "t7" });
  const t9 = asyncio.createTask(asyncio.sleep(0.02, "10"), { name: "t9" });
  for (i11 of range(2)) {
    log(me, "12", i11);
    log(me, "13", await queue0.get());
  }
}
async function main(me) {
  let t19, t28, t30;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "15", asyncio.currentTask().uncancel());
  try {
    log(me, "17", await queue0.put("a16"));
    queue0.taskDone();
    t19 = new asyncio.Task(f0(me + ".20"), { loop: asyncio.getRunningLoop(), eagerStart: true });
    await asyncio.sleep(0.56);
    await asyncio.asyncWith(managed(me + ".25"), async (entered23) => {
      log(me, "24", entered23);
      await asyncio.sleep(0.52);
    });
    try {
      log(me, "26", queue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "27", e);
      } else throw e;
    }
    t28 = new asyncio.Task(f0(me + ".29"), { loop: asyncio.getRunningLoop(), eagerStart: true });
    t30 = new asyncio.Task(f0(me + ".31"), { loop: asyncio.getRunningLoop(), eagerStart: true });
    queue0.taskDone();
  } finally {
    log(me, "44");
  }
  queue0.taskDone();
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack47) => {
    log(me, "49", await stack47.enterAsyncContext(managed(me + ".48")));
    log(me, "50", queue0.qsize(), queue0.empty(), queue0.full());
  });
  log(me, "51", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
