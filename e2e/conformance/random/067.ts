// Seed 67: CPython exits with 0, having printed
// 0 m 26 m.247
// 0 m.29 23 starts
// 0 m.24 9
// 110 m 35 0
// 110 m.34 23 starts
// 110 m.41 23 starts
// 110 m.43 23 starts
// 110 m 45 0
// 110 m 45 1
// 110 m 45 2
// 110 m 49 main ends
// 110 m.47 23 starts
// 110 m.47 23 starts
// 110 m.47 23 starts
// 110  result m
// 610  result end
// 610  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
let task;
async function* gen0(me) {
  let sent6;
  try {
    sent6 = yield me + "7";
  } finally {
    log(me, "9");
  }
}
async function f0(me) {
  log(me, "23", "starts");
  const t20 = asyncio.createTask(asyncio.sleep(0.01, "21"));
}
async function main(me) {
  let x25, t28, t31, t33, t40, t42, i44, t46;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  for await (x25 of gen0(me + ".24")) {
    log(me, "26", x25);
    break;
  }
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg27) => {
    t28 = tg27.createTask(f0(me + ".29"));
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg30) => {
      t31 = tg30.createTask(asyncio.sleep(0.11, "32"));
    });
    t33 = asyncio.createTask(f0(me + ".34"));
    log(me, "35", asyncio.currentTask().cancelling());
  });
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg39) => {
    t40 = tg39.createTask(asyncio.waitFor(f0(me + ".41"), 0.12));
    t42 = tg39.createTask(f0(me + ".43"));
  });
  for (i44 of range(3)) {
    log(me, "45", i44);
    t46 = asyncio.createTask(f0(me + ".47"));
    if (t46.done() && (!t46.cancelled())) {
    }
  }
  log(me, "49", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
loop0.close();
log("", "over");
