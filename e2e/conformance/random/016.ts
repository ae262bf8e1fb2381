// Seed 16: CPython exits with 0, having printed
// 0 m1 24 None
// 310 m1 26 c23
// 390 m1 27 c23
// 390 m1 32 main ends
// 390  result m1
// 390 m2 44 main ends
// 390  result m2
// 390  over
let runner;
const queue0 = new asyncio.Queue(0);
async function main1(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  log(me, "24", await queue0.put("c23"));
  await asyncio.sleep(0.31);
  const t25 = asyncio.createTask(queue0.get());
  log(me, "26", await t25);
  await asyncio.sleep(0.08);
  log(me, "27", await t25);
  log(me, "32", "main ends");
  return me;
}
async function main2(me) {
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  const n34 = 0;
  async function inner33(me) {
  }
  log(me, "44", "main ends");
  return me;
}
runner = new asyncio.Runner();
try {
  log("", "result", await runner.run(main1("m1")));
  log("", "result", await runner.run(main2("m2")));
} finally {
  await runner.close();
}
log("", "over");
