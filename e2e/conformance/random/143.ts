// Seed 143: CPython exits with 0, having printed
// 10 m 33 m28
// 10 m 35 main ends
// 10  result m
// 10 m 31 False
// 10 m 32 False
// 10  over
const queue0 = new asyncio.PriorityQueue(0);
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(1);
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function main(me) {
  let t23;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(bounded0, async () => {
    await asyncio.sleep(0.01);
    t23 = asyncio.createTask(queue0.get());
  });
  var0.set(me + "24");
  const token25 = var0.set(me + "26");
  const token27 = var0.set(me + "28");
  event1.set();
  const t29 = asyncio.createTask(queue0.put("b30"));
  event1.clear();
  t29.addDoneCallback((t) => log(me, "31", t.cancelled()));
  t29.addDoneCallback((t) => log(me, "32", t.cancelled()));
  log(me, "33", var0.get());
  log(me, "35", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
