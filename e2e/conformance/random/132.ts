// Seed 132: CPython exits with 0, having printed
// 0 m.7 1 starts
// 1290 m.7 4
// 3450 m 8
// 3450 m 9 main ends
// 3450  over
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
const tqueue0 = new queue.LifoQueue(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w0(me) {
  log(me, "1", "starts");
  await tqueue0.put("a2", { timeout: 0.02 });
  await time.sleep(1.29);
  log(me, "4");
}
async function main(me) {
  tevent0.set();
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"], daemon: true });
  thread6.start();
  await time.sleep(0.51);
  await time.sleep(1.48);
  await time.sleep(1.46);
  log(me, "8");
  log(me, "9", "main ends");
}
await main("m");
log("", "over");
