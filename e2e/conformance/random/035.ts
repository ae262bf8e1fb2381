// Seed 35: CPython exits with 0, having printed
// 720 m.62 61 starts
// 720 m.62.52 35 starts
// 720 m.62 53 None
// 720 m.62 57 m.62.561
// 720 m.62.56 3
// 890 m.62 54
// 940 m.62.56 4
// 940 m.62 58 None
// 980 m 63 None
// 980 m 64
// 980 m 66 main ends
// 980  result m
// 980  over
async function* gen0(me) {
  try {
    yield me + "1";
  } finally {
    log(me, "3");
    await asyncio.sleep(0.22);
    log(me, "4");
  }
}
async function f2(me) {
  log(me, "35", "starts");
  const n25 = 0;
  async function inner24(me) {
  }
}
async function f0(me) {
  log(me, "61", "starts");
  log(me, "53", await f2(me + ".52"));
  asyncio.getRunningLoop().callAt(asyncio.getRunningLoop().time() + 0.17, log, me, "54");
  const gen_55 = keep(gen0(me + ".56"));
  log(me, "57", await advance(gen_55));
  log(me, "58", await close(gen_55));
  await asyncio.sleep(0.04);
}
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.sleep(0.02);
  await asyncio.sleep(0.37);
  await asyncio.sleep(0.33);
  log(me, "63", await f0(me + ".62"));
  log(me, "64");
  log(me, "66", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
