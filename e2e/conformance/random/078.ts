// Seed 78: CPython exits with 0, having printed
// 0 m.16 15 starts
// 20 m.16 13 Empty()
// 20 m 17 m.1614
// 440 m 20 Empty()
// 440 m 21
// 440 m.23 7 starts
// 440 m.23 8 ValueError('task_done() called too many times')
// 1300 m 25 Empty()
// 1300 m 26
// 1570 m 27
// 1570 m 28
// 1570 m 34 0
// 1570 m 35
// 1570 m.37 10 starts
// 2010 m 34 1
// 2010 m 35
// 2010 m.37 10 starts
// 2450 m 38 a29
// 2450 m 40 main ends
// 2450  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.PriorityQueue(0);
function w1(me) {
  log(me, "7", "starts");
  try {
    tqueue0.taskDone();
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "8", e);
    } else throw e;
  }
  return me + ".9";
}
function w0(me) {
  log(me, "10", "starts");
  return me + ".11";
}
async function f0(me) {
  log(me, "15", "starts");
  try {
    log(me, "12", await tqueue0.get({ timeout: 0.02 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "13", e);
    } else throw e;
  }
  return me + "14";
}
async function main(me) {
  let i33, thread36;
  log(me, "17", await asyncio.run(f0(me + ".16")));
  try {
    log(me, "19", await tqueue0.get({ timeout: 0.42 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "20", e);
    } else throw e;
  }
  log(me, "21");
  const thread22 = new threading.Thread({ target: w1, args: [me + ".23"] });
  thread22.start();
  try {
    log(me, "24", await tqueue0.get({ timeout: 0.86 }));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "25", e);
    } else throw e;
  }
  await thread22.join();
  log(me, "26");
  await time.sleep(0.27);
  log(me, "27");
  log(me, "28");
  await tqueue0.put("a29", { timeout: 0.06 });
  for (i33 of range(2)) {
    log(me, "34", i33);
    await thread22.join();
    log(me, "35");
    thread36 = new threading.Thread({ target: w0, args: [me + ".37"] });
    thread36.start();
    await time.sleep(0.44);
  }
  log(me, "38", await tqueue0.get({ timeout: 0.75 }));
  log(me, "40", "main ends");
}
await main("m");
log("", "over");
