// Seed 65: CPython exits with 0, having printed
// 400 m 3
// 400 m 6
// 400 m 9 True
// 400 m.10 2 starts
// 400 m.10 1
// 400 m 11 None
// 400 m 14 main ends
// 400 m.8 2 starts
// 400 m.8 1
// 400  result m
// 400  over
const queue0 = new asyncio.LifoQueue(1);
const queue1 = new asyncio.LifoQueue(2);
async function f0(me) {
  log(me, "2", "starts");
  log(me, "1");
}
async function main(me) {
  await asyncio.sleep(0.34);
  await asyncio.sleep(0.06);
  log(me, "3");
  const t4 = asyncio.createTask(f0(me + ".5"), { name: "t4" });
  log(me, "6");
  const t7 = asyncio.createTask(f0(me + ".8"));
  log(me, "9", t4.cancel());
  log(me, "11", await f0(me + ".10"));
  if (t4.done() && (!t4.cancelled())) {
  }
  log(me, "14", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
