// Seed 23: CPython exits with 0, having printed
// 0 m 18
// 0 m.19 13 starts
// 0 m.19 5
// 0 m 24 main failed ValueError('m.196')
// 0 m 25 main ends
// 0  result m
// 0  over
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function f1(me) {
  log(me, "13", "starts");
  event0.set();
  log(me, "5");
  await asyncio.asyncWith(lock0, async () => {
    throw new asyncio.ValueError(me + "6");
  });
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "18");
    log(me, "20", await f1(me + ".19"));
  } catch (e) {
    log(me, "24", "main failed", e);
  }
  log(me, "25", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
