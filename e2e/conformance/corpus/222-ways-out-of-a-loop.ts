import * as asyncio from "asyncio";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
function len(values) {
  return [...values].length;
}
async function leaves(error) {
  await asyncio.sleep(0.1);
  throw error;
}
async function child() {
  try {
    await asyncio.sleep(1);
  } finally {
    print("child cleaned");
  }
}
async function group(error) {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg) => {
    tg.createTask(child());
    tg.createTask(leaves(error));
  });
}
async function callback(error) {
  function fail() {
    throw error;
  }
  asyncio.getRunningLoop().callLater(0.1, fail);
  await asyncio.sleep(1);
}
async function gathered(error) {
  print(await asyncio.gather(leaves(error), child(), { returnExceptions: true }));
}
async function caught(error) {
  try {
    await leaves(error);
  } catch (e) {
    print("caught", asyncio.repr(e));
  }
}
async function awaited(error) {
  const t = asyncio.createTask(leaves(error));
  try {
    await t;
  } catch (e) {
    print("awaited", asyncio.repr(e));
    throw e;
  }
}
async function attempt(coro) {
  try {
    print(await asyncio.run(coro));
  } catch (e) {
    print("run:", asyncio.repr(e));
  }
}
await attempt(group(new asyncio.SystemExit(4)));
await attempt(callback(new asyncio.SystemExit(5)));
await attempt(callback(new asyncio.KeyboardInterrupt("k")));
await attempt(gathered(new asyncio.SystemExit(6)));
await attempt(caught(new asyncio.SystemExit(7)));
await attempt(awaited(new asyncio.SystemExit(8)));
const loop = asyncio.newEventLoop();
const f = loop.createFuture();
f.setResult("done already");
print(await loop.runUntilComplete(f));
const g = loop.createFuture();
loop.callLater(0.1, (...args) => loop.stop(...args));
loop.callLater(0.2, (...args) => g.setResult(...args), "later");
try {
  await loop.runUntilComplete(g);
} catch (e) {
  if (e instanceof asyncio.RuntimeError) {
    print(e);
  } else throw e;
}
print(await loop.runUntilComplete(g));
const t = loop.createTask(asyncio.sleep(0.1, "task before run"));
print(await loop.runUntilComplete(t));
loop.stop();
loop.callSoon(print, "one iteration");
loop.callSoon((...args) => loop.callSoon(...args), print, "not yet");
await loop.runForever();
print("stopped");
loop.callSoon((...args) => loop.stop(...args));
await loop.runForever();
const h = loop.callLater(5, print, "never");
print(h.cancelled(), h.when() > 0);
h.cancel();
print(h.cancelled());
print(await loop.runUntilComplete(asyncio.waitFor(asyncio.sleep(0, "x"), 1)));
loop.close();
loop.close();
async function sets() {
  let d, p, t, d2, p2, c;
  const ts = new Set([asyncio.createTask(asyncio.sleep(0.1, 1))]);
  [d, p] = await asyncio.wait(ts);
  print(len(d), len(p));
  [d, p] = await asyncio.wait(
    [asyncio.createTask(asyncio.sleep(1)), asyncio.createTask(leaves(new asyncio.ValueError("w")))],
    { returnWhen: asyncio.FIRST_EXCEPTION },
  );
  print(
    len(d),
    len(p),
    [...d].map((t) => asyncio.repr(t.exception())),
  );
  [d2, p2] = await asyncio.wait(p, { timeout: 0.1 });
  print(len(d2), len(p2));
  for (c of asyncio.asCompleted(
    [asyncio.sleep(0.2, "b"), asyncio.sleep(0.1, "a"), leaves(new asyncio.ValueError("c"))],
    { timeout: 0.15 },
  )) {
    try {
      print(await c);
    } catch (e) {
      if (asyncio.isException(e)) {
        print(asyncio.repr(e));
      } else throw e;
    }
  }
}
await asyncio.run(sets());
