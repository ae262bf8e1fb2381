// Seed 39: CPython waits for ever, having printed
// 0 m.18 17 starts
// 0 m.18.10 6 starts
// 0 m.18.10 9
// 0 m.18 11 None
// 370 m.18 15 14
// 370 m.18 16 True
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const tqueue0 = new queue.PriorityQueue(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
}
async function w0(me) {
  log(me, "6", "starts");
  await tqueue0.put("c7", { timeout: 0.1 });
  log(me, "9");
}
async function f0(me) {
  log(me, "17", "starts");
  log(me, "11", await asyncio.getRunningLoop().runInExecutor(pool0, w0, me + ".10"));
  const token12 = var0.set(me + "13");
  log(me, "15", await asyncio.sleep(0.37, "14"));
  log(me, "16", asyncio.currentTask().cancel());
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "19", await asyncio.run(f0(me + ".18")));
}
await main("m");
