// Seed 40: CPython waits for ever, having printed
// 80 m 9 8
// 80 m 10 0
// 80 m.11 7 starts
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
const event1 = new asyncio.Event();
const cond0 = new asyncio.Condition();
const items = [];
async function f0(me) {
  log(me, "7", "starts");
  log(me, "1", await event1.wait());
}
async function main(me) {
  await asyncio.asyncWith(lock0, async () => {
    log(me, "9", await asyncio.sleep(0.08, "8"));
    log(me, "10", asyncio.currentTask().cancelling());
  });
  log(me, "12", await f0(me + ".11"));
}
log("", "result", await asyncio.run(main("m"), { debug: true }));
