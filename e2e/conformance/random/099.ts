// Seed 99: CPython exits with 0, having printed
// 0 m.7 6 starts
// 0 m.7 4 0
// 340 m.7 4 1
// 680 m.7 4 2
// 1020 m 8 None
// 1020 m.10 1 starts
// 1280 m.10 2
// 1280 m 11 None
// 1280 m.13 1 starts
// 1540 m.13 2
// 2060 m.15 1 starts
// 2320 m.15 2
// 2320 m 16 None
// 2320 m.20 1 starts
// 2580 m.20 2
// 2580 m 21 True
// 3290 m 23 BrokenBarrierError()
// 3290 m 24
// 3290 m 25 main ends
// 3290  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const tbarrier0 = new threading.Barrier(2);
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
async function w0(me) {
  log(me, "1", "starts");
  await tlock0.acquire();
  try {
    await time.sleep(0.26);
    log(me, "2");
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.45 })) {
    try {
      await time.sleep(0);
    } finally {
      tlock0.release();
    }
  }
}
async function f0(me) {
  let i3;
  log(me, "6", "starts");
  for (i3 of range(3)) {
    log(me, "4", i3);
    await tlock0.acquire();
    try {
      await asyncio.sleep(0.11);
      await asyncio.sleep(0.23);
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  let pool18, cf19;
  log(me, "8", await asyncio.run(f0(me + ".7")));
  log(me, "11", await w0(me + ".10"));
  const thread12 = new threading.Thread({ target: w0, args: [me + ".13"] });
  thread12.start();
  await time.sleep(0.78);
  const cf14 = pool0.submit(w0, me + ".15");
  log(me, "16", await cf14.result(0.5));
  pool18 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
  try {
    cf19 = pool18.submit(w0, me + ".20");
  } finally {
    await pool18.shutdown();
  }
  log(me, "21", cf19.done());
  try {
    log(me, "22", await tbarrier0.wait(0.71));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  log(me, "24");
  log(me, "25", "main ends");
}
await main("m");
log("", "over");
