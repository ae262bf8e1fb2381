// Seed 70: CPython exits with 0, having printed
// 0 m 15 True
// 0 m 24
// 10 m 25 12
// 10 m.28 10 starts
// 10 m.27 18 1
// 10 m.27 19 True
// 10 m.27.22 10 starts
// 30 m.28 7 True
// 30 m 29 None
// 30 m 30 main ends
// 30  error CancelledError('c6')
// 60  stopped
// 560  result end
// 560  over
let task;
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition(lock0);
const cond1 = new asyncio.Condition();
const items = [];
async function f0(me) {
  log(me, "10", "starts");
  await asyncio.sleep(0.02);
  log(me, "7", asyncio.currentTask().cancel("c6"));
  const t8 = asyncio.createTask(asyncio.sleep(0.02, "9"));
}
async function main(me) {
  let t13, n17;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t11 = asyncio.createTask(asyncio.sleep(0.01, "12"));
  await asyncio.asyncWith(cond1, async () => {
    t13 = asyncio.ensureFuture(f0(me + ".14"));
    log(me, "15", t13.cancel());
  });
  n17 = 0;
  async function inner16(me) {
    n17 += 1;
    log(me, "18", n17);
    log(me, "19", asyncio.currentTask().cancel());
    const t20 = asyncio.createTask(asyncio.sleep(0.02, "21"));
    log(me, "23", await f0(me + ".22"));
  }
  log(me, "24");
  log(me, "25", await t11);
  const t26 = asyncio.createTask(inner16(me + ".27"));
  log(me, "29", await f0(me + ".28"));
  log(me, "30", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.03, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
