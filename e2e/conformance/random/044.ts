// Seed 44: CPython exits with 0, having printed
// 0 m 20
// 20 m 23 m.222
// 20 m.28 17 starts
// 20 m.29 17 starts
// 20 m.26 17 starts
// 30 m 19
// 30 m.28 13 12
// 30 m.29 13 12
// 30 m.26 13 12
// 50 m 30 [None, ['27', None], [None]]
// 50 m.36 17 starts
// 60 m.36 13 12
// 80 m 38
// 90 m 63 main ends
// 90  result m
// 90  over
async function* gen0(me) {
  await asyncio.sleep(0.02);
  const sent1 = yield me + "2";
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "13", await asyncio.sleep(0.01, "12"));
  await asyncio.sleep(0.02);
  const t14 = asyncio.createTask(asyncio.sleep(0.01, "15"), { name: "t14" });
}
async function main(me) {
  let t35;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const h18 = asyncio.getRunningLoop().callLater(0.03, log, me, "19");
  log(me, "20");
  const gen_21 = keep(gen0(me + ".22"));
  log(me, "23", await advance(gen_21));
  asyncio.getRunningLoop().callSoon(fail, me + ".24");
  log(me, "30", await asyncio.gather(f0(me + ".26"), asyncio.shield(asyncio.gather(asyncio.sleep(0.03, "27"), f0(me + ".28"), { returnExceptions: true })), asyncio.gather(f0(me + ".29"), { returnExceptions: true })));
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg34) => {
    t35 = tg34.createTask(f0(me + ".36"));
  });
  asyncio.getRunningLoop().callLater(0.02, fail, me + ".37");
  asyncio.getRunningLoop().callSoon(log, me, "38");
  await asyncio.sleep(0.01);
  log(me, "63", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
