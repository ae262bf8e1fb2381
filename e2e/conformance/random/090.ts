// Seed 90: CPython exits with 0, having printed
// 0 m.25 14 starts
// 0 m 26 False
// 2410 m 28
// 2410 m 29 main ends
// 2410  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w0(me) {
  log(me, "14", "starts");
  return me + ".15";
}
async function main(me) {
  const thread24 = new threading.Thread({ target: w0, args: [me + ".25"] });
  thread24.start();
  await thread24.join(1.17);
  log(me, "26", thread24.isAlive());
  await time.sleep(0.98);
  await time.sleep(1.43);
  log(me, "28");
  log(me, "29", "main ends");
}
await main("m");
log("", "over");
