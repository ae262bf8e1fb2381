// Seed 97: CPython exits with 0, having printed
// 190 m 31 False
// 560 m 33 False
// 560 m.50 36 1
// 560 m.50 37 t49
// 560 m.50 40
// 560 m 52 30
// 720 m.50 43 True
// 720 m.50 48
// 720 m 52 None
// 720 m 56 m.571
// 890 m 56 m.573
// 890 m.57 4 None
// 890 m 58
// 890 m.59 36 2
// 890 m.59 37 Task-1
// 890 m.59 40
// 1050 m.59 43 True
// 1050 m.59 48
// 1050 m 60 None
// 1050 m 61 True False 0
// 1050 m 63 main ends
// 1050  result m
// 1050  over
async function* gen0(me) {
  yield me + "1";
  await asyncio.sleep(0.17);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
}
async function main(me) {
  let n35, c51, x55;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const t29 = asyncio.createTask(asyncio.sleep(0.12, "30"));
  await asyncio.sleep(0.19);
  t29.addDoneCallback((t) => log(me, "31", t.cancelled()));
  await asyncio.sleep(0.37);
  log(me, "33", t29.cancel("c32"));
  n35 = 0;
  async function inner34(me) {
    let d41, p42;
    n35 += 1;
    log(me, "36", n35);
    log(me, "37", asyncio.currentTask().getName());
    const t38 = asyncio.createTask(asyncio.sleep(0.16, "39"));
    try {
      log(me, "40");
      [d41, p42] = await asyncio.wait([t38], { returnWhen: asyncio.FIRST_EXCEPTION });
      log(me, "43", [...d41].includes(t38));
    } finally {
      log(me, "48");
    }
  }
  const t49 = asyncio.createTask(inner34(me + ".50"), { name: "t49" });
  for (c51 of asyncio.asCompleted([t49, t29])) {
    log(me, "52", await c51);
  }
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".57")), async (gen_54) => {
    for await (x55 of gen_54) {
      log(me, "56", x55);
    }
  });
  log(me, "58");
  log(me, "60", await inner34(me + ".59"));
  log(me, "61", t29.done(), t29.cancelled(), t29.cancelling());
  log(me, "63", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
