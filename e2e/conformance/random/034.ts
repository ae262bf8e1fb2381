// Seed 34: CPython exits with 0, having printed
// 0 m 29 0
// 0 m 37
// 0 m 42 True
// 0 m 44
// 420 m 49 True
// 420 m 51 main ends
// 420  result m
// 420  over
async function f2(me) {
}
async function main(me) {
  let t30, t38, d47, p48;
  asyncio.getRunningLoop().setExceptionHandler(handle);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "29", asyncio.currentTask().cancelling());
  try {
    try {
      t30 = asyncio.ensureFuture(asyncio.sleep(0.06, "31"));
    } finally {
      log(me, "37");
    }
    t38 = asyncio.createTask(f2(me + ".39"));
    asyncio.getRunningLoop().callLater(0.53, log, me, "40");
    log(me, "42", t38.cancel("c41"));
  } finally {
    log(me, "44");
  }
  await asyncio.sleep(0.06);
  const t45 = asyncio.ensureFuture(asyncio.sleep(0.36, "46"));
  [d47, p48] = await asyncio.wait([t45], { returnWhen: asyncio.ALL_COMPLETED, timeout: 0.64 });
  log(me, "49", [...d47].includes(t45));
  log(me, "51", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
