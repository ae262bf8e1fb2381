// Seed 122: CPython exits with 0, having printed
// 0 m 26 0
// 0 m.25 23 starts
// 0 m.25 20
// 0 m.25 22 QueueEmpty()
// 110 m 28 27
// 110 m 34
// 110 m 36 None
// 110 m 44 1 False False
// 110 m 46 None
// 110 m 48 0
// 110 m 48 1
// 110 m 51 c35
// 110 m 32 unset
// 120 m 42 m41
// 180 m 39 m38
// 190 m 31 unset
// 230 m 55 m.531
// 230 m 59 main ends
// 230 m.57 23 starts
// 230 m.57 20
// 230 m.57 21 c45
// 230 m.53 3 unset
// 230  result m
// 230  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function* gen0(me) {
  try {
    await asyncio.sleep(0.1);
    yield me + "1";
  } finally {
    log(me, "3", var0.get());
  }
}
const queue0 = new asyncio.Queue(0);
async function f0(me) {
  log(me, "23", "starts");
  log(me, "20");
  try {
    log(me, "21", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "22", e);
    } else throw e;
  }
}
async function main(me) {
  let t24, context29, i47, x54, t56;
  try {
    t24 = asyncio.createTask(f0(me + ".25"), { name: "t24" });
    log(me, "26", asyncio.currentTask().cancelling());
    log(me, "28", await asyncio.sleep(0.11, "27"));
    context29 = contextvars.copyContext();
    asyncio.getRunningLoop().callLater(0.09, { context: context29 }, var0.set.bind(var0), me + "30");
    asyncio.getRunningLoop().callLater(0.08, { context: context29 }, () => log(me, "31", var0.get()));
    t24.addDoneCallback((t) => log(me, "32", var0.get()), { context: context29 });
  } finally {
    log(me, "34");
  }
  log(me, "36", await queue0.put("c35"));
  const context37 = contextvars.copyContext();
  asyncio.getRunningLoop().callSoonThreadsafe({ context: context37 }, var0.set.bind(var0), me + "38");
  asyncio.getRunningLoop().callLater(0.07, { context: context37 }, () => log(me, "39", var0.get()));
  const context40 = contextvars.copyContext();
  asyncio.getRunningLoop().callLater(0, { context: context40 }, var0.set.bind(var0), me + "41");
  asyncio.getRunningLoop().callLater(0.01, { context: context40 }, () => log(me, "42", var0.get()));
  log(me, "44", queue0.qsize(), queue0.empty(), queue0.full());
  log(me, "46", await queue0.put("c45"));
  for (i47 of range(2)) {
    log(me, "48", i47);
    queue0.shutdown();
  }
  const t49 = asyncio.createTask(queue0.put("a50"));
  log(me, "51", queue0.getNowait());
  await asyncio.sleep(0.02);
  for await (x54 of gen0(me + ".53")) {
    log(me, "55", x54);
    t56 = asyncio.createTask(f0(me + ".57"));
    break;
  }
  log(me, "59", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
