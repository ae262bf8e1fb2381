// Seed 26: CPython exits with 0, having printed
// 0 m 32
// 0 m 35 True
// 30 m 37 31
// 30 m.39 4 starts
// 30 m.39 1
// 30  error RuntimeError('m.392')
// 30  over
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const event0 = new asyncio.Event();
const cond0 = new asyncio.Condition();
const barrier0 = new asyncio.Barrier(2);
const items = [];
async function f3(me) {
  log(me, "4", "starts");
  await asyncio.asyncWith(lock1, async () => {
    log(me, "1");
  });
  throw new asyncio.RuntimeError(me + "2");
}
async function main(me) {
  let d33, p34, c36;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t30 = asyncio.createTask(asyncio.sleep(0, "31"));
  log(me, "32");
  [d33, p34] = await asyncio.wait([t30], { returnWhen: asyncio.ALL_COMPLETED });
  log(me, "35", [...d33].includes(t30));
  await asyncio.sleep(0.02);
  await asyncio.sleep(0.01);
  await asyncio.asyncWith(asyncio.timeout(0.01), async () => {
    for (c36 of asyncio.asCompleted([t30])) {
      log(me, "37", await c36);
    }
    log(me, "40", await asyncio.waitFor(f3(me + ".39"), 0.03));
  });
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
