// Seed 148: CPython exits with 0, having printed
// 0 m 30 0
// 0 m 32
// 0 m.34 18 starts
// 0 m.34.14 13 starts
// 0 m.34.14.10 3 1
// 0 m.34.14.10 4 0
// 60 m 37 False
// 60 m 40
// 110 handler  ValueError('in a callback')
// 180 m.34.14.10 6 5
// 180 m.34.14 11 None
// 180 m.34 15 None
// 180 m.34 17
// 180 handler  ValueError('in a callback')
// 180 m 35 False
// 530  error TimeoutError()
// 530  over
async function f2(me) {
  let n2;
  log(me, "13", "starts");
  n2 = 0;
  async function inner1(me) {
    n2 += 1;
    log(me, "3", n2);
    log(me, "4", asyncio.currentTask().uncancel());
    log(me, "6", await asyncio.sleep(0.18, "5"));
    const t7 = asyncio.createTask(asyncio.waitFor(asyncio.waitFor(asyncio.sleep(0.74, "8"), 0.88), 0.29));
  }
  asyncio.getRunningLoop().callLater(0.11, fail, me + ".9");
  log(me, "11", await inner1(me + ".10"));
  asyncio.getRunningLoop().callSoon(fail, me + ".12");
}
async function f1(me) {
  log(me, "18", "starts");
  try {
    log(me, "15", await asyncio.waitFor(f2(me + ".14"), 0.45));
  } finally {
    log(me, "17");
  }
}
async function main(me) {
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const n27 = 0;
  async function inner26(me) {
  }
  log(me, "30", asyncio.currentTask().cancelling());
  const h31 = asyncio.getRunningLoop().callSoon(log, me, "32");
  const t33 = asyncio.createTask(f1(me + ".34"));
  await asyncio.asyncWith(asyncio.timeout(0.41), async (cm36) => {
    t33.addDoneCallback((t) => log(me, "35", t.cancelled()));
    await asyncio.sleep(0.06);
    asyncio.getRunningLoop().callLater(0.76, t33.cancel.bind(t33));
    log(me, "37", cm36.expired());
  });
  log(me, "40");
  log(me, "42", await asyncio.waitFor(asyncio.sleep(0.47, "41"), 0.47));
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
