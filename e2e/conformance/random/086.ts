// Seed 86: CPython exits with 0, having printed
// 0 m 4 QueueEmpty()
// 0 m 5 ValueError('task_done() called too many times')
// 0 m 6 unset
// 0 m 7 unset
// 0 m 8
// 0 m 10 False
// 0 m 13 None
// 0 m 14 c12
// 20 m 23 TimeoutError TimeoutError()
// 20 m 24
// 260 m 26 25
// 260 m 35 m29
// 260 m.34 2 starts
// 260 m.38 2 starts
// 390 m.38 1 ValueError('task_done() called too many times')
// 420 m 41 TimeoutError TimeoutError()
// 420 m 42 True
// 420 m 47 False
// 420 m 49 main ends
// 420  result m
// 420  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const queue0 = new asyncio.PriorityQueue(1);
async function f0(me) {
  log(me, "2", "starts");
  await asyncio.sleep(0.13);
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "1", e);
    } else throw e;
  }
}
async function main(me) {
  let t31, context32, t33, cm36, t37;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "3", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  try {
    queue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "5", e);
    } else throw e;
  }
  log(me, "6", var0.get());
  log(me, "7", var0.get());
  await asyncio.asyncWith(asyncio.timeoutAt(asyncio.getRunningLoop().time() + 0.05), async (cm9) => {
    log(me, "8");
    log(me, "10", cm9.expired());
  });
  log(me, "13", await queue0.put("c12"));
  log(me, "14", queue0.getNowait());
  try {
    await asyncio.asyncWith(asyncio.timeout(0.02), async (cm21) => {
      await asyncio.asyncWith(asyncio.timeout(0.17), async (cm18) => {
        await asyncio.sleep(0);
        log(me, "17", await asyncio.sleep(0.11, "16"));
      });
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "23", "TimeoutError", e);
    } else throw e;
  } finally {
    log(me, "24");
  }
  log(me, "26", await asyncio.sleep(0.24, "25"));
  var0.set(me + "27");
  const token28 = var0.set(me + "29");
  const cm30 = asyncio.timeout(0.06);
  await asyncio.asyncWith(cm30, async () => {
    t31 = asyncio.createTask(asyncio.waitFor(queue0.get(), 0.25));
    context32 = contextvars.copyContext();
    t33 = asyncio.createTask(f0(me + ".34"), { context: context32 });
    context32.run(() => log(me, "35", var0.get()));
    cm30.reschedule(null);
    cm36 = asyncio.timeout(0.2);
    try {
      await asyncio.asyncWith(cm36, async () => {
        t37 = asyncio.createTask(f0(me + ".38"));
        cm36.reschedule(asyncio.getRunningLoop().time() + 0.16);
        await asyncio.sleep(0.31);
      });
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "41", "TimeoutError", e);
      } else throw e;
    }
    log(me, "42", cm36.expired());
    var0.set(me + "43");
  });
  log(me, "47", cm30.expired());
  log(me, "49", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
