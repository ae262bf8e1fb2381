// Seed 45: CPython exits with 0, having printed
// 340 m 9
// 340 m 14 RuntimeError('cannot schedule new futures after shutdown')
// 340 m.16 1 starts
// 930 m 18
// 930 m 19
// 1210 m.22 2 starts
// 1780 m 23
// 1780 m 24
// 1780 m 26 main ends
// 1780  over
const tlock0 = new threading.Lock();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
async function w1(me) {
  log(me, "1", "starts");
  await time.sleep(0.85);
}
async function w0(me) {
  let cf3;
  log(me, "2", "starts");
  if (await tlock0.acquire({ timeout: 0.76 })) {
    try {
      cf3 = pool0.submit(w1, me + ".4");
    } finally {
      tlock0.release();
    }
  }
}
async function main(me) {
  let cf10, thread21;
  await time.sleep(0.34);
  try {
    await pool0.shutdown({ cancelFutures: true });
    log(me, "9");
    cf10 = pool0.submit(w1, me + ".11");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "14", e);
    } else throw e;
  }
  const thread15 = new threading.Thread({ target: w1, args: [me + ".16"] });
  thread15.start();
  await time.sleep(0.59);
  await tlock0.acquire();
  try {
    log(me, "18");
  } finally {
    tlock0.release();
  }
  log(me, "19");
  await tlock0.acquire();
  try {
    await time.sleep(0.28);
  } finally {
    tlock0.release();
  }
  if (await tlock0.acquire({ timeout: 0.28 })) {
    try {
      thread21 = new threading.Thread({ target: w0, args: [me + ".22"] });
      thread21.start();
    } finally {
      tlock0.release();
    }
  }
  await time.sleep(0.57);
  log(me, "23");
  if (await tlock0.acquire({ timeout: 0.69 })) {
    try {
      log(me, "24");
    } finally {
      tlock0.release();
    }
  }
  log(me, "26", "main ends");
}
await main("m");
log("", "over");
