import * as asyncio from "asyncio";
import * as time from "time";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
async function attempt(name, coro) {
  try {
    print(name, asyncio.repr(await coro));
  } catch (e) {
    print(name, asyncio.repr(e));
  }
}
async function producer(q, n) {
  let i;
  for (i of range(n)) {
    await q.put(i);
    await asyncio.sleep(0.01);
  }
}
async function cond_user(c, n, log) {
  await asyncio.asyncWith(c, async () => {
    await c.wait();
    log.push(n);
    await asyncio.sleep(0);
  });
}
async function conditions() {
  let i, t;
  const c = new asyncio.Condition();
  const log = [];
  const ts = [...range(4)].map((i) => asyncio.createTask(cond_user(c, i, log)));
  await asyncio.sleep(0);
  await asyncio.asyncWith(c, async () => {
    c.notify(2);
  });
  await asyncio.sleep(0.1);
  print(log);
  ts[2].cancel();
  await asyncio.asyncWith(c, async () => {
    c.notify();
  });
  await asyncio.sleep(0.1);
  print(
    log,
    [...ts].map((t) => t.done()),
  );
  await attempt("timeout", asyncio.waitFor(cond_user(c, 9, log), 0.1));
  print(c.locked());
}
async function sems() {
  let n;
  const s = new asyncio.Semaphore(2);
  const order = [];
  async function use(n) {
    await asyncio.asyncWith(s, async () => {
      order.push(n);
      await asyncio.sleep(0.1 * n);
    });
  }
  const ts = [...range(5)].map((n) => asyncio.createTask(use(n)));
  await asyncio.sleep(0.05);
  print(s.locked(), order);
  ts[3].cancel();
  await asyncio.gather(...ts, { returnExceptions: true });
  print(s.locked(), order);
}
async function names() {
  let q, item;
  const t = asyncio.createTask(asyncio.sleep(0), { name: "n" });
  print(t.getName());
  t.setName("m");
  print(t.getName(), asyncio.isCoroutine(t), asyncio.isFuture(t));
  const c = asyncio.sleep(0);
  print(asyncio.isCoroutine(c));
  c.close();
  print(asyncio.ensureFuture(t) === t);
  await t;
  const e = new asyncio.Event();
  print(e.isSet());
  const w = asyncio.createTask(e.wait());
  await asyncio.sleep(0);
  e.set();
  e.clear();
  print(await w, e.isSet());
  q = new asyncio.PriorityQueue();
  for (item of [
    [2, "b"],
    [1, "z"],
    [1, "a"],
  ]) {
    await q.put(item);
  }
  print(await q.get(), await q.get(), await q.get());
  q = new asyncio.LifoQueue();
  for (item of [1, 2, 3]) {
    q.putNowait(item);
  }
  print(q.getNowait(), q.getNowait());
  q = new asyncio.Queue(2);
  const p = asyncio.createTask(producer(q, 4));
  await asyncio.sleep(0.1);
  print(q.full(), q.qsize());
  print(await q.get(), await q.get(), await q.get(), await q.get());
  await p;
}
async function cancels() {
  let t;
  async function stubborn() {
    let i;
    for (i of range(2)) {
      try {
        await asyncio.sleep(1);
      } catch (e) {
        if (e instanceof asyncio.CancelledError) {
          print("ignored", asyncio.repr(e));
        } else throw e;
      }
    }
    return "survived";
  }
  t = asyncio.createTask(stubborn());
  await asyncio.sleep(0);
  print(t.cancel("one"), t.cancel("two"), t.cancelling());
  await asyncio.sleep(0);
  print(t.cancel("three"), t.cancelling(), t.uncancel());
  await attempt("stubborn", t);
  print(t.cancel(), t.cancelled(), t.cancelling());
  async function outer() {
    try {
      await asyncio.shield(inner);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) {
        print("outer cancelled", inner.done());
        throw error;
      } else throw error;
    }
  }
  const inner = asyncio.createTask(asyncio.sleep(0.1, "inner"));
  const o = asyncio.createTask(outer());
  await asyncio.sleep(0);
  o.cancel();
  await attempt("outer", o);
  await attempt("inner", inner);
  async function me() {
    asyncio.currentTask().cancel("self");
    print("still here");
    await asyncio.sleep(0);
    print("never");
  }
  await attempt("me", asyncio.createTask(me()));
  t = asyncio.createTask(asyncio.sleep(1));
  try {
    await asyncio.asyncWith(asyncio.timeout(0.05), async () => {
      await t;
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      print(asyncio.repr(e), t.cancelled(), asyncio.repr(e.cause));
    } else throw e;
  }
}
async function nested() {
  let mine, rest;
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (a) => {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (b) => {
        b.createTask(fails("b1"));
        b.createTask(fails("b2"));
      });
      print("not reached");
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      print(asyncio.repr(e));
      [mine, rest] = e.split(asyncio.ValueError);
      print(asyncio.repr(mine), asyncio.repr(rest));
      print(str(e));
    } else throw e;
  }
}
async function fails(text) {
  await asyncio.sleep(0.01);
  throw new asyncio.ValueError(text);
}
async function main() {
  await conditions();
  await sems();
  await names();
  await cancels();
  await nested();
}
await asyncio.run(main());
