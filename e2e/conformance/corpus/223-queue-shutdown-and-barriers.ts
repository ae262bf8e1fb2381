import * as asyncio from "asyncio";
function str(value) {
  if (typeof value === "string") return value;
  const text = value instanceof Error ? value.message : asyncio.repr(value);
  // What an error says names TypeScript's methods and options.
  return text.replace("taskDone()", "task_done()").replace("returnWhen", "return_when");
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
async function main() {
  let q, i, ts;
  q = new asyncio.Queue(1);
  const g = [...range(2)].map((i) => asyncio.createTask(attempt(`get${str(i)}`, q.get())));
  await asyncio.sleep(0);
  q.shutdown();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await attempt("put", q.put(1));
  try {
    q.putNowait(1);
  } catch (e) {
    if (e instanceof asyncio.QueueShutDown) {
      print(asyncio.repr(e));
    } else throw e;
  }
  try {
    q.getNowait();
  } catch (e) {
    if (e instanceof asyncio.QueueShutDown) {
      print(asyncio.repr(e));
    } else throw e;
  }
  q = new asyncio.Queue(2);
  q.putNowait("a");
  q.putNowait("b");
  const p = asyncio.createTask(attempt("put", q.put("c")));
  const j = asyncio.createTask(attempt("join", q.join()));
  await asyncio.sleep(0);
  q.shutdown();
  await asyncio.sleep(0.1);
  await attempt("get", q.get());
  q.taskDone();
  print(q.qsize(), q.empty(), q.full());
  q.shutdown({ immediate: true });
  await asyncio.sleep(0.1);
  print(q.qsize(), j.done());
  await attempt("get", q.get());
  try {
    q.taskDone();
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(e);
    } else throw e;
  }
  const b = new asyncio.Barrier(3);
  async function wait(n) {
    try {
      print(n, "got", await b.wait());
    } catch (e) {
      if (e instanceof asyncio.BrokenBarrierError) {
        print(n, asyncio.repr(e));
      } else throw e;
    }
  }
  ts = [...range(3)].map((i) => asyncio.createTask(wait(i)));
  await asyncio.sleep(0.1);
  ts = [...range(2)].map((i) => asyncio.createTask(wait(i)));
  await asyncio.sleep(0);
  print(b.nWaiting, b.parties, b.broken);
  await b.reset();
  await asyncio.sleep(0.1);
  print(b.nWaiting, b.broken);
  ts = [...range(2)].map((i) => asyncio.createTask(wait(i)));
  await asyncio.sleep(0);
  await b.abort();
  await asyncio.sleep(0.1);
  print(b.broken);
  await wait(9);
  try {
    new asyncio.Barrier(0);
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print(e);
    } else throw e;
  }
  await asyncio.asyncWith(new asyncio.Barrier(1), async (i_) => {
    i = i_;
    print("with", i);
  });
}
await asyncio.run(main());
