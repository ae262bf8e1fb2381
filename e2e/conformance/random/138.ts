// Seed 138: CPython exits with 0, having printed
// 0 m 5
// 0 m.7 1 starts
// 0 m.7 2
// 0 m.7 3
// 900 m 8
// 900 m 9 False
// 900 m.11 1 starts
// 900 m.11 2
// 900 m.11 3
// 900 m 12 None
// 900 m 15
// 900 m 16 main ends
// 900  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
function w0(me) {
  log(me, "1", "starts");
  log(me, "2");
  log(me, "3");
  tevent0.set();
}
async function main(me) {
  tevent0.set();
  log(me, "5");
  const thread6 = new threading.Thread({ target: w0, args: [me + ".7"], daemon: true });
  thread6.start();
  await time.sleep(0.9);
  await thread6.join();
  log(me, "8");
  await thread6.join(0.48);
  log(me, "9", thread6.isAlive());
  const cf10 = pool0.submit(w0, me + ".11");
  tevent0.set();
  log(me, "12", await cf10.result());
  await thread6.join();
  log(me, "15");
  log(me, "16", "main ends");
}
await main("m");
log("", "over");
