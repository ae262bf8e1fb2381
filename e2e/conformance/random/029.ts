// Seed 29: CPython exits with 0, having printed
// 0 m 21 False
// 0 m 24 m.231
// 0 m.25 20 starts
// 190 m.25 9 8
// 190 m.25 19
// 190 m 38 main failed RuntimeError('m.2513')
// 190 m 39 main ends
// 190 m.23 5
// 820 m.25 11
// 860 m.23 6
// 860  result m
// 860  over
async function* gen0(me) {
  try {
    yield me + "1";
  } finally {
    log(me, "5");
    await asyncio.sleep(0.67);
    log(me, "6");
  }
}
const lock0 = new asyncio.Lock();
const lock1 = new asyncio.Lock();
const sem0 = new asyncio.Semaphore(2);
const event0 = new asyncio.Event();
async function f0(me) {
  let h10;
  log(me, "20", "starts");
  try {
    await asyncio.asyncWith(sem0, async () => {
      await asyncio.asyncWith(lock1, async () => {
        log(me, "9", await asyncio.sleep(0.19, "8"));
        h10 = asyncio.getRunningLoop().callLater(0.63, log, me, "11");
        throw new asyncio.RuntimeError(me + "13");
      });
    });
  } finally {
    log(me, "19");
  }
}
async function main(me) {
  let gen_22;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "21", sem0.locked());
    gen_22 = keep(gen0(me + ".23"));
    log(me, "24", await advance(gen_22));
    log(me, "26", await f0(me + ".25"));
  } catch (e) {
    log(me, "38", "main failed", e);
  }
  log(me, "39", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
