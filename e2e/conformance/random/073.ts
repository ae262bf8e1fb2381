// Seed 73: CPython exits with 0, having printed
// 10 m 43 42
// 20 m 45 True
// 20 m 48 m.462
// 20 m.46 3 None
// 20 m.46 8
// 20  error CancelledError('c44')
// 20  over
async function* gen0(me) {
  let sent1;
  try {
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0);
  } finally {
    log(me, "8");
  }
}
async function main(me) {
  let x47;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "43", await asyncio.sleep(0.01, "42"));
  await asyncio.sleep(0.01);
  log(me, "45", asyncio.currentTask().cancel("c44"));
  for await (x47 of gen0(me + ".46")) {
    log(me, "48", x47);
  }
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.close();
log("", "over");
