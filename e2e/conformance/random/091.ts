// Seed 91: CPython exits with 0, having printed
// 0 m 44 m.431
// 0 m.46 17 starts
// 0 m.46 2 0
// 0 m.46 4 0
// 0 m.46 7 m.46.61
// 0 m.46 4 1
// 0 m.46 7 m.46.61
// 0 m.46 4 2
// 0 m.46 7 m.46.61
// 0 m.46 16 CancelledError CancelledError()
// 0  error ValueError('m47')
// 0  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function* gen0(me) {
  yield me + "1";
}
async function f2(me) {
  let i3, gen_5, n9, t13;
  log(me, "17", "starts");
  try {
    log(me, "2", asyncio.currentTask().cancelling());
    for (i3 of range(3)) {
      log(me, "4", i3);
      gen_5 = keep(gen0(me + ".6"));
      log(me, "7", await advance(gen_5));
    }
    n9 = 0;
    async function inner8(me) {
    }
    t13 = asyncio.createTask(inner8(me + ".14"));
    log(me, "15", await t13);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  const gen_42 = keep(gen0(me + ".43"));
  log(me, "44", await advance(gen_42));
  const t45 = asyncio.createTask(f2(me + ".46"), { name: "t45" });
  throw new asyncio.ValueError(me + "47");
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
