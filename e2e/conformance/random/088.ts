// Seed 88: CPython exits with 0, having printed
// 480 m 35 TimeoutError TimeoutError()
// 480 m 36
// 800 m 37
// 800 m 38 True
// 800 m 40
// 800 m 55 BaseException CancelledError()
// 800 m 58 TimeoutError TimeoutError()
// 800 m 59
// 1180 m 60
// 1180 m 61 True
// 1180 m 63 main ends
// 1180  result m
// 1180  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function main(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const cm30 = asyncio.timeout(0.48);
  try {
    await asyncio.asyncWith(cm30, async () => {
      await asyncio.sleep(0.72);
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "35", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "36");
    await asyncio.sleep(0.32);
    log(me, "37");
  }
  log(me, "38", cm30.expired());
  const cm39 = asyncio.timeout(0);
  try {
    await asyncio.asyncWith(cm39, async () => {
      try {
        await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.24), async () => {
          log(me, "40");
          await asyncio.sleep(0.18);
        });
      } catch (e) {
        log(me, "55", "BaseException", e);
        throw e;
      }
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "58", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "59");
    await asyncio.sleep(0.38);
    log(me, "60");
  }
  log(me, "61", cm39.expired());
  log(me, "63", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
