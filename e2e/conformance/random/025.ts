// Seed 25: CPython exits with 0, having printed
// 0 m 21 True
// 0 m 24 InvalidStateError('Result is not set.')
// 0 m 13 unset
// 0 m 22 True
// 0 m 26 True True True
// 0 m 27 unset
// 0 m 29 main ends
// 0  result m
// 500  result end
// 500  over
let task;
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const lock0 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(1);
async function f0(me) {
}
async function main(me) {
  let c25;
  asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
  const n15 = 0;
  async function inner14(me) {
  }
  const t19 = asyncio.createTask(f0(me + ".20"), { name: "t19" });
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "21", t19.cancel());
    t19.addDoneCallback((t) => log(me, "22", t.cancelled()));
    try {
      log(me, "23", t19.result());
    } catch (e) {
      log(me, "24", e);
    }
  });
  for await ([c25] of asyncio.asCompleted([t19]).futures()) {
    log(me, "26", c25.done(), c25.cancelled(), c25 === t19);
  }
  log(me, "27", var0.get());
  log(me, "29", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
log("", "result", await loop0.runUntilComplete(main("m")));
const left = asyncio.allTasks(loop0);
for (task of left) {
}
log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
