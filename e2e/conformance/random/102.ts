// Seed 102: CPython exits with 0, having printed
// 0 m 7
// 0 m 8
// 0 m 9
// 0 m 10 main ends
// 0  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function main(me) {
  log(me, "7");
  await pool0.shutdown();
  log(me, "8");
  log(me, "9");
  log(me, "10", "main ends");
}
await main("m");
log("", "over");
