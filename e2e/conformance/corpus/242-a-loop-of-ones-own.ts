import * as asyncio from "asyncio";

const print = (...values: unknown[]) =>
  console.log(values.map((v) => (typeof v === "string" ? v : asyncio.repr(v))).join(" "));

const counts = new Map<string, number>();

function count(name: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function told(title: string) {
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, number]) => `${name} ${number}`);
  print(title, all.join(", ") || "nothing");
  counts.clear();
}

class CountingLoop extends asyncio.EventLoop {
  callSoon(...args: any[]) {
    count("callSoon");
    return super.callSoon(...(args as [any]));
  }

  callLater(...args: any[]) {
    count("callLater");
    return super.callLater(...(args as [any, any]));
  }

  callAt(...args: any[]) {
    count("callAt");
    return super.callAt(...(args as [any, any]));
  }

  createFuture<T>() {
    count("createFuture");
    return super.createFuture<T>();
  }

  createTask<T>(coroutine: asyncio.Coroutine<T>, options?: { name?: string }) {
    count("createTask");
    return super.createTask(coroutine, options);
  }
}

class Loud extends asyncio.Future<string> {
  result() { return "loud"; }
}

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(name);
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  told("begin:");
  await asyncio.sleep(0.1);
  told("sleep:");
  await asyncio.sleep(0);
  told("sleep(0):");
  await work("direct", 0.1);
  told("await:");
  await asyncio.createTask(work("task", 0.1));
  told("task:");
  print(await asyncio.gather(work("a", 0.2), work("b", 0.1)));
  told("gather:");
  await asyncio.asyncWith(asyncio.timeout(1), async () => {
    await asyncio.sleep(0.1);
  });
  told("timeout:");
  print(await asyncio.waitFor(work("in time", 0.1), 1));
  told("wait_for:");
  const [done, pending] = await asyncio.wait([asyncio.createTask(work("waited for", 0.1))], { timeout: 1 });
  print(done.size, pending.size);
  told("wait:");
  const lock = new asyncio.Lock();

  async function holder() {
    await asyncio.asyncWith(lock, async () => {
      await asyncio.sleep(0.1);
    });
  }

  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(holder());
    group.createTask(holder());
  });
  told("lock:");
  const queue = new asyncio.Queue<string>();
  loop.callLater(0.1, (item: string) => { queue.putNowait(item); }, "item");
  print(await queue.get());
  told("queue:");
  const event = new asyncio.Event();
  loop.callSoon(() => { event.set(); });
  await event.wait();
  told("event:");
  const future = loop.createFuture<number>();
  future.addDoneCallback((f) => print("done", f.result()));
  future.setResult(1);
  await future;
  await asyncio.sleep(0);
  told("future:");
  for (const nextDone of asyncio.asCompleted([work("c", 0.2), work("d", 0.1)], { timeout: 5 })) {
    print(await nextDone);
  }
  told("as_completed:");
  print(await asyncio.shield(work("shielded", 0.1)));
  told("shield:");
  print(await asyncio.toThread(() => "from a thread"));
  counts.delete("callSoon");
  told("to_thread:");
  const loud = new Loud({ loop });
  loop.callLater(0.1, (text: string) => { loud.setResult(text); }, "quiet");
  print(await loud, loud.result());
}

class DelayingLoop extends asyncio.EventLoop {
  callSoon(...all: any[]) {
    const [options, callback, ...args] = typeof all[0] === "function" ? [{}, ...all] : all;
    const late = (...given: unknown[]) => {
      print("before");
      callback(...given);
      print("after");
    };
    return super.callSoon(options, late, ...args);
  }
}

async function wrapped() {
  print("wrapped");
  await asyncio.sleep(0);
  print("again");
}

let runner = new asyncio.Runner({ loopFactory: () => new CountingLoop() });
await runner.run(main());
await runner.close();
runner = new asyncio.Runner({ loopFactory: () => new DelayingLoop() });
await runner.run(wrapped());
await runner.close();
print("end");
