// Seed 69: CPython exits with 0, having printed
// 0 m 22
// 920 m 23 main ends
// 920  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
async function main(me) {
  log(me, "22");
  await tlock0.acquire();
  try {
    await time.sleep(0.92);
  } finally {
    tlock0.release();
  }
  tevent0.set();
  log(me, "23", "main ends");
}
await main("m");
log("", "over");
