// Seed 98: CPython exits with 0, having printed
// 0 m 8 0
// 0 m 11 m.101
// 0 m 14 m.121
// 0 m.15 7 starts
// 0 m.15 6
// 0 m 16 None
// 0 m 19 None
// 0 m 20 end
// 0 m 22 False False 0
// 0 m 23 0
// 0 m 25 InvalidStateError('Result is not set.')
// 0 m 26 0
// 0 m 27 main ends
// 0 m.18 7 starts
// 0 m.18 6
// 0 m 21 False
// 0  result m
// 0  over
async function* gen0(me) {
  await asyncio.sleep(0);
  yield me + "1";
}
async function f0(me) {
  log(me, "7", "starts");
  log(me, "6");
}
async function main(me) {
  let x13;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "8", asyncio.currentTask().cancelling());
  const gen_9 = keep(gen0(me + ".10"));
  log(me, "11", await advance(gen_9));
  for await (x13 of gen0(me + ".12")) {
    log(me, "14", x13);
    log(me, "16", await f0(me + ".15"));
    break;
  }
  const t17 = asyncio.createTask(f0(me + ".18"));
  log(me, "19", await close(gen_9));
  log(me, "20", await advance(gen_9));
  t17.addDoneCallback((t) => log(me, "21", t.cancelled()));
  log(me, "22", t17.done(), t17.cancelled(), t17.cancelling());
  log(me, "23", asyncio.currentTask().uncancel());
  try {
    log(me, "24", t17.result());
  } catch (e) {
    log(me, "25", e);
  }
  log(me, "26", t17.uncancel());
  log(me, "27", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
