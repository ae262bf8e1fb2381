// Seed 62: CPython exits with 0, having printed
// 0 m.17 16 starts
// 0 m.17 11 False False 0
// 0 m.17 12 False False 0
// 0 m.17 13 False False 0
// 0 m.17 14 0
// 0 m 18 None
// 0 m 19 0
// 0 m.17.10 8 starts
// 0 m.20 16 starts
// 0 m.20 11 False False 0
// 0 m.20 12 False False 0
// 0 m.20 13 False False 0
// 0 m.20 14 0
// 0 m.21 16 starts
// 0 m.21 11 False False 0
// 0 m.21 12 False False 0
// 0 m.21 13 False False 0
// 0 m.21 14 0
// 0 m.20.10 8 starts
// 0 m.21.10 8 starts
// 10 m 23 [None, None, '22']
// 10 m 28 main ends
// 10  result m
// 10  over
async function f1(me) {
  log(me, "8", "starts");
  const t1 = asyncio.createTask(asyncio.sleep(0.02, "2"));
  await asyncio.sleep(0.02);
}
async function f0(me) {
  log(me, "16", "starts");
  const t9 = asyncio.createTask(f1(me + ".10"));
  log(me, "11", t9.done(), t9.cancelled(), t9.cancelling());
  log(me, "12", t9.done(), t9.cancelled(), t9.cancelling());
  log(me, "13", t9.done(), t9.cancelled(), t9.cancelling());
  log(me, "14", asyncio.currentTask().uncancel());
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "18", await f0(me + ".17"));
  log(me, "19", asyncio.currentTask().uncancel());
  log(me, "23", await asyncio.gather(f0(me + ".20"), f0(me + ".21"), asyncio.shield(asyncio.sleep(0.01, "22")), { returnExceptions: true }));
  const n25 = 0;
  async function inner24(me) {
  }
  log(me, "28", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
log("", "over");
