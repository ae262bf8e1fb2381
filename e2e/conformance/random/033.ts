// Seed 33: CPython exits with 0, having printed
// 680 m 18
// 680 m.19 17 starts
// 970 m.19 9 8
// 970 m.19 14
// 970 m.19 16
// 970 m 20 None
// 970 m 22 main ends
// 970  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tevent0 = new threading.Event();
async function f0(me) {
  let t10;
  log(me, "17", "starts");
  try {
    if (await tlock0.acquire({ timeout: 0.4 })) {
      try {
        try {
          log(me, "9", await asyncio.sleep(0.29, "8"));
          t10 = asyncio.createTask(asyncio.sleep(0.24, "11"));
        } finally {
          log(me, "14");
        }
      } finally {
        tlock0.release();
      }
    }
  } finally {
    log(me, "16");
  }
}
async function main(me) {
  await time.sleep(0.36);
  await time.sleep(0.32);
  log(me, "18");
  log(me, "20", await asyncio.run(f0(me + ".19")));
  await time.sleep(0);
  log(me, "22", "main ends");
}
await main("m");
log("", "over");
