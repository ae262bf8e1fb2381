// Seed 75: CPython exits with 0, having printed
// 830 m 15 False
// 830 m 16
// 830 m.17 14 starts
// 830 m.17 9 True
// 830 m.17 10 True
// 830 m.17 11 True
// 830 m 18 None
// 830 m.21 1 starts
// 830 m.21 2
// 1100 m.21 3 False
// 1100 m.21 4
// 1840 m 22
// 1840 m 23 main ends
// 1840  over
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3", await tevent0.wait(0.27));
  log(me, "4");
  await time.sleep(0.4);
}
async function f0(me) {
  log(me, "14", "starts");
  const t6 = asyncio.createTask(asyncio.toThread(w0, me + ".7"));
  log(me, "9", t6.cancel("c8"));
  log(me, "10", t6.cancel());
  t6.addDoneCallback((t) => log(me, "11", t.cancelled()));
}
async function main(me) {
  log(me, "15", await tevent0.wait(0.83));
  log(me, "16");
  log(me, "18", await asyncio.run(f0(me + ".17")));
  const thread20 = new threading.Thread({ target: w0, args: [me + ".21"] });
  thread20.start();
  await time.sleep(0.69);
  await time.sleep(0.32);
  log(me, "22");
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
