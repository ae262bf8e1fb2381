// Seed 15: CPython exits with 0, having printed
// 0 m 34
// 0 m 35
// 0 m.36 6 starts
// 190 m.36 4 BrokenBarrierError()
// 190 m 37 None
// 190 m.39 6 starts
// 190 m.39 4 BrokenBarrierError()
// 190 m 40 None
// 190 m 42
// 300 m 44 BrokenBarrierError()
// 300 m.46 20 starts
// 300 m.46 21
// 300 m.46.22 7 starts
// 630 m 49 0
// 630 m 51 BrokenBarrierError()
// 630 m 49 1
// 630 m 51 BrokenBarrierError()
// 630 m 53
// 630 m.55 1 starts
// 800 m 56 main ends
// 800  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
function w2(me) {
  log(me, "1", "starts");
  throw new asyncio.ValueError(me + ".2");
}
async function f2(me) {
  log(me, "6", "starts");
  try {
    log(me, "3", await tbarrier0.wait(0.19));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "4", e);
    } else throw e;
  }
  var0.set(me + "5");
}
function w1(me) {
  log(me, "7", "starts");
  throw new asyncio.ValueError(me + ".8");
}
function w0(me) {
  log(me, "20", "starts");
  log(me, "21");
  log(me, "23", w1(me + ".22"));
}
async function main(me) {
  let i48;
  log(me, "34");
  log(me, "35");
  log(me, "37", await asyncio.run(f2(me + ".36")));
  log(me, "40", await asyncio.run(f2(me + ".39")));
  log(me, "42");
  await time.sleep(0.11);
  try {
    log(me, "43", await tbarrier0.wait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "44", e);
    } else throw e;
  }
  const cf45 = pool0.submit(w0, me + ".46");
  await time.sleep(0.33);
  for (i48 of range(2)) {
    log(me, "49", i48);
    try {
      log(me, "50", await tbarrier0.wait(0.38));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "51", e);
      } else throw e;
    }
  }
  log(me, "53");
  const thread54 = new threading.Thread({ target: w2, args: [me + ".55"] });
  thread54.start();
  await time.sleep(0.17);
  log(me, "56", "main ends");
}
await main("m");
log("", "over");
