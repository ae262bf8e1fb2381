// Seed 81: CPython exits with 0, having printed
// 0 m 7
// 1010 m 8
// 2200 m 10
// 2200 m 11
// 2200 m.12 1 starts
// 5220 m 13 None
// 5220 m 14 main ends
// 5220  over
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(1.46);
  await time.sleep(1.32);
  await tlock0.acquire();
  try {
    await time.sleep(0.24);
  } finally {
    tlock0.release();
  }
}
async function main(me) {
  log(me, "7");
  await time.sleep(1.01);
  await tlock0.acquire();
  try {
    log(me, "8");
  } finally {
    tlock0.release();
  }
  await tlock0.acquire();
  try {
    await time.sleep(1.19);
  } finally {
    tlock0.release();
  }
  await tlock0.acquire();
  try {
    log(me, "10");
    log(me, "11");
  } finally {
    tlock0.release();
  }
  await time.sleep(0);
  log(me, "13", await w1(me + ".12"));
  log(me, "14", "main ends");
}
await main("m");
log("", "over");
