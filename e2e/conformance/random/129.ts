// Seed 129: CPython exits with 0, having printed
// 0 m.10 1 starts
// 0 m.10 2 True
// 550 m.12 5 starts
// 550 m.12 6
// 550 m.12 7 True
// 610 m.10 3
// 970 m 13
// 970 m 14 main ends
// 970  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2", await tevent0.wait(0.41));
  await time.sleep(0.61);
  log(me, "3");
}
async function w0(me) {
  log(me, "5", "starts");
  tevent0.set();
  log(me, "6");
  log(me, "7", await tevent0.wait(0.77));
  return me + ".8";
}
async function main(me) {
  tevent0.set();
  const thread9 = new threading.Thread({ target: w1, args: [me + ".10"] });
  thread9.start();
  await time.sleep(0.55);
  const thread11 = new threading.Thread({ target: w0, args: [me + ".12"] });
  thread11.start();
  await time.sleep(0.42);
  log(me, "13");
  log(me, "14", "main ends");
}
await main("m");
log("", "over");
