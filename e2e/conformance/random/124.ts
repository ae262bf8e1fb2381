// Seed 124: CPython exits with 0, having printed
// 0 m.40 30 starts
// 0 m 41 None
// 0 m.45 39 starts
// 0 m.45.31 26 starts
// 0 m.40.28 26 starts
// 0 m.43 30 starts
// 0 m 44 unset
// 0 m.43.28 26 starts
// 140 m.45.31 12 11
// 140 m.45.31 14 0
// 140 m.40.28 12 11
// 140 m.40.28 14 0
// 140 m.43.28 12 11
// 140 m.43.28 14 0
// 170 m.45.31 16 15
// 170 m.40.28 16 15
// 170 m.43.28 16 15
// 190 m.45.31 14 1
// 190 m.40.28 14 1
// 190 m.43.28 14 1
// 220 m.45.31 16 15
// 220 m.40.28 16 15
// 220 m.43.28 16 15
// 590 m.45.31 22 m.45.31.251
// 590 m.40.28 22 m.40.28.251
// 590 m.43.28 22 m.43.28.251
// 710 m.45.31 24 23
// 710 m.45.31 22 m.45.31.253
// 710 m.40.28 24 23
// 710 m.40.28 22 m.40.28.253
// 710 m.43.28 24 23
// 710 m.43.28 22 m.43.28.253
// 830 m.45.31 24 23
// 830 m.45.31.25 4 None
// 830 m.40.28 24 23
// 830 m.40.28.25 4 None
// 830 m.43.28 24 23
// 830 m.43.28.25 4 None
// 850 m.45.31 22 m.45.31.256
// 850 m.40.28 22 m.40.28.256
// 850 m.43.28 22 m.43.28.256
// 970 m.45.31 24 23
// 970 m.45.31.25 7 None
// 970 m.45.31.25 8 unset
// 970 m.45 32 None
// 970 m.45 35 unset
// 970 m 46 None
// 970 m.40.28 24 23
// 970 m.40.28.25 7 None
// 970 m.40.28.25 8 unset
// 970 m.43.28 24 23
// 970 m.43.28.25 7 None
// 970 m.43.28.25 8 unset
// 970 m.45.34 26 starts
// 1110 m.45.34 12 11
// 1110 m.45.34 14 0
// 1140 m.45.34 16 15
// 1160 m.45.34 14 1
// 1190 m.45.34 16 15
// 1290 m.45.34.25 8 unset
// 1320 m 49 m.481
// 1320 m 53 True
// 1320 m 55 m.483
// 1320 m 59 main ends
// 1320 m.57 30 starts
// 1320 m.48 8 unset
// 1320  result m
// 1320  over
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function* gen0(me) {
  let sent2, sent5;
  try {
    await asyncio.sleep(0.35);
    yield me + "1";
    sent2 = yield me + "3";
    log(me, "4", sent2);
    await asyncio.sleep(0.02);
    sent5 = yield me + "6";
    log(me, "7", sent5);
  } finally {
    log(me, "8", var0.get());
  }
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
async function f2(me) {
  let i13, t18, x21;
  log(me, "26", "starts");
  log(me, "12", await asyncio.sleep(0.14, "11"));
  for (i13 of range(2)) {
    log(me, "14", i13);
    log(me, "16", await asyncio.sleep(0.03, "15"));
    await asyncio.sleep(0.02);
    t18 = asyncio.createTask(asyncio.sleep(0.18, "19"));
  }
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".25")), async (gen_20) => {
    for await (x21 of gen_20) {
      log(me, "22", x21);
      log(me, "24", await asyncio.sleep(0.12, "23"));
    }
  });
}
async function f1(me) {
  log(me, "30", "starts");
  const t27 = asyncio.createTask(f2(me + ".28"));
}
async function f0(me) {
  log(me, "39", "starts");
  log(me, "32", await f2(me + ".31"));
  const t33 = asyncio.createTask(f2(me + ".34"));
  asyncio.getRunningLoop().callLater(0.32, t33.cancel.bind(t33));
  log(me, "35", var0.get());
  var0.set(me + "36");
  const token37 = var0.set(me + "38");
}
async function main(me) {
  log(me, "41", await f1(me + ".40"));
  const t42 = asyncio.createTask(f1(me + ".43"));
  asyncio.getRunningLoop().callSoon(() => log(me, "44", var0.get()));
  log(me, "46", await f0(me + ".45"));
  const gen_47 = keep(gen0(me + ".48"));
  log(me, "49", await advance(gen_47));
  const t50 = asyncio.createTask(f1(me + ".51"));
  log(me, "53", t50.cancel("c52"));
  log(me, "55", await send_in(gen_47, me + ".54"));
  const t56 = asyncio.ensureFuture(f1(me + ".57"));
  log(me, "59", "main ends");
  return me;
}
log("", "result", await asyncio.run(main("m")));
log("", "over");
