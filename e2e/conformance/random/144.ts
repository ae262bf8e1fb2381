// Seed 144: CPython exits with 0, having printed
// 0 m.45 1 starts
// 0 m.45 2
// 150 m 46 None
// 150 m.48 11 starts
// 150 m.48.8 1 starts
// 150 m.48.8 2
// 390 m 49 None
// 390 m.52 38 starts
// 390 m.52 39
// 390 m.52.40 1 starts
// 390 m.52.40 2
// 540 m.52 41 None
// 540 m.52.43 1 starts
// 540 m.52.43 2
// 690 m.52 44
// 740 m 53 False
// 740 m 55 0
// 740 m 56 b3
// 740 m 58
// 740 m 55 1
// 740 m 57 Empty()
// 740 m 58
// 840 m 59 False
// 860 m 60 False
// 860 m 61 main ends
// 860  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const tqueue0 = new queue.Queue(2);
const tevent0 = new threading.Event();
async function w2(me) {
  log(me, "1", "starts");
  log(me, "2");
  await time.sleep(0.15);
}
async function f2(me) {
  log(me, "11", "starts");
  await tqueue0.put("b3", { timeout: 0.04 });
  const t5 = asyncio.createTask(asyncio.sleep(0.05, "6"), { name: "t5" });
  const thread7 = new threading.Thread({ target: w2, args: [me + ".8"] });
  thread7.start();
  await time.sleep(0.24);
  tqueue0.taskDone();
}
async function w0(me) {
  log(me, "38", "starts");
  log(me, "39");
  log(me, "41", await w2(me + ".40"));
  const thread42 = new threading.Thread({ target: w2, args: [me + ".43"] });
  thread42.start();
  await time.sleep(0.11);
  await thread42.join();
  log(me, "44");
}
async function main(me) {
  let i54;
  log(me, "46", await w2(me + ".45"));
  log(me, "49", await asyncio.run(f2(me + ".48")));
  const thread51 = new threading.Thread({ target: w0, args: [me + ".52"] });
  thread51.start();
  log(me, "53", await tevent0.wait(0.35));
  for (i54 of range(2)) {
    log(me, "55", i54);
    try {
      log(me, "56", tqueue0.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "57", e);
      } else throw e;
    }
    await thread51.join();
    log(me, "58");
  }
  log(me, "59", await tevent0.wait(0.1));
  log(me, "60", await tevent0.wait(0.02));
  log(me, "61", "main ends");
}
await main("m");
log("", "over");
