// Seed 5: CPython exits with 0, having printed
// 0 m.14 13 starts
// 1100 m.14 2 1
// 1100 m.14 5
// 1100 m.14 11 True False False True
// 1120 m.14 11 True False True False
// 1120 m 15 None
// 1120 m 16 True
// 1120 m.17 13 starts
// 1120  error CancelledError()
// 1120  over
async function f0(me) {
  let c10;
  log(me, "13", "starts");
  await asyncio.sleep(0.4);
  await asyncio.sleep(0.31);
  await asyncio.sleep(0.39);
  log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0, "1"))));
  log(me, "5");
  const t6 = asyncio.createTask(asyncio.sleep(0.02, "7"));
  const t8 = asyncio.createTask(asyncio.sleep(0, "9"), { name: "t8" });
  for await ([c10] of asyncio.asCompleted([t6, t8]).futures()) {
    log(me, "11", c10.done(), c10.cancelled(), c10 === t6, c10 === t8);
  }
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "15", await f0(me + ".14"));
  log(me, "16", asyncio.currentTask().cancel());
  log(me, "18", await f0(me + ".17"));
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
