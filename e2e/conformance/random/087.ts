// Seed 87: CPython waits for ever, having printed
// 0 m.21 8 starts
// 0 m.21.5 1 starts
// 0 m 23 ValueError('m.21.5.4')
// 0 m.25 1 starts
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tlock0 = new threading.Lock();
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 2 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
}
async function w2(me) {
  log(me, "1", "starts");
  tevent0.clear();
  const cf2 = asyncio.runCoroutineThreadsafe(asyncio.sleep(0.16, "3"), loop0);
  await tlock0.acquire();
  try {
    throw new asyncio.ValueError(me + ".4");
  } finally {
    tlock0.release();
  }
}
async function f2(me) {
  log(me, "8", "starts");
  log(me, "6", await w2(me + ".5"));
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"], daemon: true });
  server.start();
  try {
    log(me, "22", await asyncio.run(f2(me + ".21")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "23", e);
    } else throw e;
  }
  const thread24 = new threading.Thread({ target: w2, args: [me + ".25"] });
  thread24.start();
  await time.sleep(0.52);
  log(me, "26", await tbarrier0.wait());
}
await main("m");
