// Seed 52: CPython exits with 0, having printed
// 0 m.48 43 starts
// 0 m.48 35 Task-1
// 0 m 64 main failed ValueError('BoundedSemaphore released too many times')
// 0 m 65 main ends
// 0  result m
// 0  over
const bounded0 = new asyncio.BoundedSemaphore(2);
const bounded1 = new asyncio.BoundedSemaphore(2);
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f0(me) {
  log(me, "43", "starts");
  log(me, "35", asyncio.currentTask().getName());
  const n37 = 0;
  async function inner36(me) {
  }
  await asyncio.asyncWith(bounded1, async () => {
    bounded1.release();
  });
}
async function main(me) {
  let t46;
  try {
    var0.set(me + "44");
    var0.set(me + "45");
    t46 = asyncio.createTask(asyncio.sleep(0.14, "47"), { name: "t46" });
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "49", await f0(me + ".48"));
    });
  } catch (e) {
    log(me, "64", "main failed", e);
  }
  log(me, "65", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
