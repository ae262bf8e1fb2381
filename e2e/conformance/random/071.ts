// Seed 71: CPython exits with 0, having printed
// 0 m 25 m.241
// 0 m.26 22 starts
// 0 m.26.16 15 starts
// 0 m.26.16 11 m.26.16.91
// 70  error TimeoutError()
// 70 m.26.16.9 5
// 190  stopped
// 690  result end
// 690  over
let task;
const event0 = new asyncio.Event();
async function* gen0(me) {
  try {
    yield me + "1";
  } finally {
    log(me, "5");
  }
}
async function f1(me) {
  let x10;
  log(me, "15", "starts");
  const t8 = asyncio.createTask(event0.wait());
  for await (x10 of gen0(me + ".9")) {
    log(me, "11", x10);
    await asyncio.sleep(0.12);
  }
}
async function f0(me) {
  log(me, "22", "starts");
  log(me, "17", await asyncio.waitFor(f1(me + ".16"), 0.07));
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const gen_23 = keep(gen0(me + ".24"));
  log(me, "25", await advance(gen_23));
  log(me, "27", await f0(me + ".26"));
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.12, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
loop0.close();
log("", "over");
