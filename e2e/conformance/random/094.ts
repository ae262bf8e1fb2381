// Seed 94: CPython exits with 0, having printed
// 0 m 24 0
// 0 m.25 19 starts
// 0 m.25 9
// 110 m.25 10 Task-1
// 110 m.25 11
// 110 m 26 None
// 150 m.27 23 starts
// 150 m.27 22 Task-1
// 150 m 28 None
// 150 m.27.21 19 starts
// 150 m.27.21 9
// 260 m 30 main ends
// 260 m.27.21 10 Task-2
// 260 m.27.21 11
// 260  result m
// 260 n 24 0
// 260 n.25 19 starts
// 260 n.25 9
// 370 n.25 10 Task-3
// 370 n.25 11
// 370 n 26 None
// 410 n.27 23 starts
// 410 n.27 22 Task-3
// 410 n 28 None
// 410 n.27.21 19 starts
// 410 n.27.21 9
// 520 n 30 main ends
// 520 n.27.21 10 Task-4
// 520 n.27.21 11
// 520  result n
// 520  over
const lock0 = new asyncio.Lock();
const cond0 = new asyncio.Condition(lock0);
const items = [];
async function f1(me) {
  log(me, "19", "starts");
  await asyncio.asyncWith(cond0, async () => {
    cond0.notifyAll();
    log(me, "9");
  });
  await asyncio.sleep(0.11);
  await asyncio.asyncWith(cond0, async () => {
    log(me, "10", asyncio.currentTask().getName());
  });
  log(me, "11");
}
async function f0(me) {
  log(me, "23", "starts");
  const t20 = asyncio.createTask(f1(me + ".21"));
  log(me, "22", asyncio.currentTask().getName());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "24", asyncio.currentTask().cancelling());
  log(me, "26", await f1(me + ".25"));
  await asyncio.sleep(0.04);
  log(me, "28", await f0(me + ".27"));
  await asyncio.sleep(0.11);
  log(me, "30", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
log("", "result", await loop0.runUntilComplete(main("n")));
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
