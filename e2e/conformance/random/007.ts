// Seed 7: CPython exits with 0, having printed
// 0 m 18 0 True False
// 0 m 19
// 0 m 20
// 0 m 21
// 0 m 24 True
// 0 m 28 main ends
// 0  result m
// 0  over
const queue0 = new asyncio.Queue(2);
async function f0(me) {
}
async function main(me) {
  log(me, "18", queue0.qsize(), queue0.empty(), queue0.full());
  log(me, "19");
  log(me, "20");
  log(me, "21");
  const t22 = asyncio.createTask(f0(me + ".23"));
  log(me, "24", t22.cancel());
  const t25 = asyncio.createTask(queue0.put("b26"));
  log(me, "28", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
