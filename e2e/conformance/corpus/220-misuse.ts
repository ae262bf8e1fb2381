import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  // What an error says names TypeScript's methods and options.
  const text = values.map(str).join(" ").replace("taskDone()", "task_done()");
  console.log(text.replace("returnWhen", "return_when").replace(/set(?=Result|Exception)/, "set_").replace(/(?<=set_)./, (c) => c.toLowerCase()));
}
async function nop() {
  return 1;
}
async function attempt(name, coro) {
  try {
    print(name, asyncio.repr(await coro));
  } catch (e) {
    print(name, asyncio.repr(e));
  }
}
async function timeouts() {
  let t;
  t = asyncio.timeout(1);
  print(t.expired());
  try {
    t.reschedule(2);
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  await asyncio.asyncWith(t, async () => {
    try {
      await asyncio.asyncWith(t, async () => {
        print("never");
      });
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        print(asyncio.repr(e));
      } else throw e;
    }
    print(t.expired());
  });
  try {
    t.reschedule(2);
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  t = asyncio.timeout(-1);
  try {
    await asyncio.asyncWith(t, async () => {
      print("in");
      await asyncio.sleep(0);
      print("not here");
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      print(asyncio.repr(e), t.expired());
    } else throw e;
  }
  t = asyncio.timeout(0);
  await asyncio.asyncWith(t, async () => {
    print("no await in it");
  });
  print(t.expired());
  t = asyncio.timeout(null);
  await asyncio.asyncWith(t, async () => {
    t.reschedule(asyncio.getRunningLoop().time() + 0.1);
    try {
      await asyncio.sleep(1);
    } catch (e) {
      if (e instanceof asyncio.CancelledError) {
        print("inside", asyncio.repr(e), asyncio.currentTask().cancelling());
      } else throw e;
    }
  });
  print("swallowed");
}
async function groups() {
  const tg = new asyncio.TaskGroup();
  try {
    tg.createTask(nop());
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(e.constructor.name);
    } else throw e;
  }
  await asyncio.asyncWith(tg, async () => {
    try {
      await asyncio.asyncWith(tg, async () => {
        print("never");
      });
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        print(e.constructor.name);
      } else throw e;
    }
  });
  try {
    tg.createTask(nop());
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(e.constructor.name);
    } else throw e;
  }
}
async function waits() {
  const loop = asyncio.getRunningLoop();
  try {
    await asyncio.wait([]);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const c = nop();
  try {
    await asyncio.wait([c]);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  await c;
  const t = asyncio.createTask(nop());
  try {
    await asyncio.wait([t], { returnWhen: "x" });
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    await asyncio.wait(t);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    asyncio.asCompleted(t);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    asyncio.gather(1);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    asyncio.shield(2);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    asyncio.createTask(t);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(e.constructor.name);
    } else throw e;
  }
  try {
    asyncio.ensureFuture(3);
  } catch (e) {
    if (asyncio.isException(e)) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const f = loop.createFuture();
  try {
    f.result();
  } catch (e) {
    if (e instanceof asyncio.InvalidStateError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    f.exception();
  } catch (e) {
    if (e instanceof asyncio.InvalidStateError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  f.setResult(3);
  try {
    f.setResult(4);
  } catch (e) {
    if (e instanceof asyncio.InvalidStateError) {
      print(e.constructor.name);
    } else throw e;
  }
  const g = loop.createFuture();
  g.setException(asyncio.ValueError);
  print(asyncio.repr(g.exception()));
  try {
    await t;
    t.setResult(3);
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    t.setException(new asyncio.ValueError());
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  await attempt("negative", asyncio.sleep(-1, "v"));
  await attempt("timeout 0", asyncio.waitFor(nop(), 0));
  await attempt("timeout -1", asyncio.waitFor(asyncio.sleep(1), -1));
  await attempt("timeout none", asyncio.waitFor(nop(), null));
}
async function locks() {
  let q;
  const lock = new asyncio.Lock();
  try {
    lock.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const c = new asyncio.Condition();
  try {
    c.notify();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    c.notifyAll();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    await c.wait();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  await asyncio.asyncWith(c, async () => {
    print(await c.waitFor(() => 42));
  });
  try {
    new asyncio.Semaphore(-1);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const b = new asyncio.BoundedSemaphore(1);
  try {
    b.release();
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  q = new asyncio.Queue();
  try {
    q.taskDone();
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    q.getNowait();
  } catch (e) {
    if (e instanceof asyncio.QueueEmpty) {
      print(asyncio.repr(e));
    } else throw e;
  }
  q = new asyncio.Queue(1);
  q.putNowait(1);
  try {
    q.putNowait(1);
  } catch (e) {
    if (e instanceof asyncio.QueueFull) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const l = new threading.Lock();
  try {
    l.release();
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const tq = new queue.Queue(1);
  try {
    tq.getNowait();
  } catch (e) {
    if (e instanceof queue.Empty) {
      print(asyncio.repr(e));
    } else throw e;
  }
  tq.putNowait(1);
  try {
    tq.putNowait(1);
  } catch (e) {
    if (e instanceof queue.Full) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    tq.taskDone();
    tq.taskDone();
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(asyncio.repr(e));
    } else throw e;
  }
  const v = new contextvars.ContextVar("v");
  try {
    v.get();
  } catch (e) {
    if (e instanceof contextvars.LookupError) {
      print("LookupError");
    } else throw e;
  }
  print(v.get(5));
  const token = v.set(1);
  v.reset(token);
  try {
    v.reset(token);
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      print("RuntimeError");
    } else throw e;
  }
  await attempt("none", asyncio.waitFor(new asyncio.Event().wait(), 0.1));
}
async function main() {
  await timeouts();
  await groups();
  await waits();
  await locks();
}
await asyncio.run(main());
