// Seed 55: CPython exits with 0, having printed
// 0 m 24 m.251
// 0 m.25 2
// 10 m.25 3
// 10 m 28 m.261
// 10 m.26 2
// 20 m.26 3
// 20 m 46 0
// 20  error ValueError('m47')
// 20  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function* gen0(me) {
  try {
    yield me + "1";
  } finally {
    log(me, "2");
    await asyncio.sleep(0.01);
    log(me, "3");
  }
}
const queue0 = new asyncio.LifoQueue(2);
const queue1 = new asyncio.PriorityQueue(0);
async function main(me) {
  let x23, x27, i45;
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(asyncio.Task));
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_22) => {
    for await (x23 of gen_22) {
      log(me, "24", x23);
    }
  });
  for await (x27 of gen0(me + ".26")) {
    log(me, "28", x27);
  }
  const n30 = 0;
  async function inner29(me) {
  }
  for (i45 of range(3)) {
    log(me, "46", i45);
    throw new asyncio.ValueError(me + "47");
  }
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
