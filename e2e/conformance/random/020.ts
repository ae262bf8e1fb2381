// Seed 20: CPython exits with 0, having printed
// 0 m.20 3 starts
// 0 m.19 3 starts
// 10 m 42 main failed TimeoutError()
// 10 m 43 main ends
// 10  result m
// 10  over
async function f2(me) {
  log(me, "3", "starts");
  log(me, "2", await asyncio.waitFor(asyncio.sleep(0.02, "1"), 0.01));
}
async function main(me) {
  let t18;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    t18 = asyncio.createTask(f2(me + ".19"));
    log(me, "21", await f2(me + ".20"));
  } catch (e) {
    log(me, "42", "main failed", e);
  }
  log(me, "43", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
