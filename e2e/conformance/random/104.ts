// Seed 104: CPython exits with 0, having printed
// 0 m 20 0
// 0 m.21 19 starts
// 0 m.21 8
// 0  error SystemExit(7)
// 0  over
async function f0(me) {
  log(me, "19", "starts");
  await asyncio.asyncWith(asyncio.timeout(0.84), async (cm9) => {
    await asyncio.asyncWith(asyncio.timeout(0), async () => {
      log(me, "8");
    });
    throw new asyncio.SystemExit(7);
  });
}
async function main(me) {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().setTaskFactory(null);
  log(me, "20", asyncio.currentTask().uncancel());
  log(me, "22", await f0(me + ".21"));
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
