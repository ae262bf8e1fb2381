// Seed 10: CPython exits with 0, having printed
// 0 m 34 main ends
// 0  result m
// 0  over
const queue0 = new asyncio.LifoQueue(1);
const queue1 = new asyncio.PriorityQueue(1);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  var0.set(me + "28");
  queue0.putNowait("a29");
  const t31 = asyncio.createTask(queue0.get());
  var0.set(me + "32");
  const t33 = asyncio.createTask(queue0.get());
  log(me, "34", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
