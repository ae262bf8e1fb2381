// Seed 100: CPython exits with 0, having printed
// 0 m 15 0
// 0 m 18
// 0 m.17 14 starts
// 70 m 21 False False 0
// 70 m 22 False False 0
// 70 m 23 0
// 70 m 26 False False
// 70 m 27 True
// 70 m 28 main ends
// 70  result m
// 70  over
const bounded0 = new asyncio.BoundedSemaphore(2);
async function f0(me) {
  log(me, "14", "starts");
  await asyncio.sleep(0.58);
}
async function main(me) {
  let d24, p25;
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "15", asyncio.currentTask().cancelling());
  });
  const t16 = asyncio.createTask(f0(me + ".17"));
  log(me, "18");
  const t19 = asyncio.createTask(asyncio.sleep(0.46, "20"), { name: "t19" });
  await asyncio.sleep(0.07);
  log(me, "21", t19.done(), t19.cancelled(), t19.cancelling());
  log(me, "22", t16.done(), t16.cancelled(), t16.cancelling());
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "23", t19.uncancel());
    [d24, p25] = await asyncio.wait([t16, t19], { returnWhen: asyncio.FIRST_EXCEPTION, timeout: 0 });
    log(me, "26", [...d24].includes(t16), [...d24].includes(t19));
  });
  log(me, "27", t16.cancel());
  log(me, "28", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
