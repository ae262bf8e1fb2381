import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";

const { repr } = asyncio;

async function attempt(name: string, fn: () => unknown) {
  try {
    console.log(name, repr(await fn()).replace(/^'|'$/g, ""));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}

async function start(target: () => unknown) {
  const thread = new threading.Thread({ target });
  thread.start();
  await time.sleep(0.05);
  return thread;
}

const jobs = new queue.Queue<number>(2);
await jobs.put(1);
await jobs.put(2);
const putter = await start(() => attempt("put", () => jobs.put(3)));
jobs.shutdown();
await putter.join();
await attempt("put_nowait", async () => jobs.putNowait(4));
await attempt("get", () => jobs.get());
await attempt("get_nowait", async () => jobs.getNowait());
await attempt("get of nothing", () => jobs.get());
await attempt("get_nowait of nothing", async () => jobs.getNowait());
await attempt("get in time", () => jobs.get({ timeout: 0.01 }));
jobs.taskDone();
let joiner = await start(() => attempt("join", () => jobs.join()));
jobs.taskDone();
await joiner.join();

const empty = new queue.LifoQueue();
let getter = await start(() => attempt("waiting get", () => empty.get()));
empty.shutdown();
await getter.join();

const full = new queue.PriorityQueue<number>();
for (const n of [3, 1, 2]) await full.put(n);
joiner = await start(() => attempt("join of the rest", () => full.join()));
full.shutdown({ immediate: true });
await joiner.join();
await attempt("get after the end", () => full.get());
console.log(full.qsize(), repr(full.empty()));

const simple = new queue.SimpleQueue<string>();
getter = await start(() => attempt("simple get", () => simple.get()));
await simple.put("first");
await getter.join();
await simple.put("second", { block: true, timeout: 1 });
simple.putNowait("third");
console.log(simple.qsize(), repr(simple.empty()), await simple.get(), simple.getNowait(), repr(simple.empty()));
await attempt("simple get_nowait", async () => simple.getNowait());
await attempt("simple get in time", () => simple.get({ timeout: 0.01 }));
await attempt("simple get without", () => simple.get({ block: false }));
await attempt("simple get negative", () => simple.get({ timeout: -1 }));

async function work(seconds: number, fail = false) {
  await time.sleep(seconds / 10);
  if (fail) throw new asyncio.ValueError(`failed after ${seconds}`);
  return seconds;
}

function shown(fs: Iterable<futures.Future<number>>) {
  const all = [...fs];
  const ended = all.filter((f) => f.done()).map((f) => (f.exceptionNow() ? "failed" : f.resultNow()));
  return repr([...ended.sort(), ...all.filter((f) => !f.done()).map(() => false)]);
}

async function listed<T>(items: AsyncIterable<T>) {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const pool = new futures.ThreadPoolExecutor({ maxWorkers: 4 });
let calls = [3, 1, 2].map((n) => pool.submit(work, n));
let [done, notDone] = await futures.wait(calls, { returnWhen: futures.FIRST_COMPLETED });
console.log(shown(done), notDone.size);
[done, notDone] = await futures.wait(calls, { timeout: 0.01 });
console.log(shown(done), notDone.size);
[done, notDone] = await futures.wait(calls);
console.log(shown(done), notDone.size);
[done, notDone] = await futures.wait([...calls, ...calls], { returnWhen: futures.FIRST_EXCEPTION });
console.log(done.size, notDone.size);
calls = [pool.submit(work, 3), pool.submit(work, 1, true)];
[done, notDone] = await futures.wait(calls, { returnWhen: futures.FIRST_EXCEPTION });
console.log(done.size, notDone.size);
console.log(repr((await futures.wait([])).map((group) => group.size)));
await attempt("wrong condition", () => futures.wait([pool.submit(work, 0.1)], { returnWhen: "ANY" as never }));

for await (const call of futures.asCompleted([3, 1, 2].map((n) => pool.submit(work, n))))
  console.log("completed", call.resultNow());
await attempt("late", async () => {
  const late = [1, 4, 5].map((n) => pool.submit(work, n));
  for await (const call of futures.asCompleted(late, { timeout: 0.2 })) console.log("in time", call.resultNow());
});
console.log(repr(await listed(futures.asCompleted([]))));

console.log(
  repr(await listed(pool.map((n: number) => work(n), [3, 1, 2]))),
  repr(await listed(pool.map((a: number, b: number) => a + b, [1, 2, 3], [10, 20]))),
);
const results = pool.map(work as (n: number, fail: boolean) => Promise<number>, [1, 2, 1], [false, true]);
const iterator = results[Symbol.asyncIterator]();
console.log((await iterator.next()).value);
await attempt("map raises", () => iterator.next());
await attempt("map is over", () => listed(results));
await attempt("map late", () => listed(pool.map((n: number) => work(n), [1, 5], { timeout: 0.2 })));
await pool.shutdown();

const single = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const first = single.submit(work, 3);
const second = single.submit(work, 1);
console.log(repr(second.cancel()), repr(second.done()));
console.log(repr((await futures.wait([second], { timeout: 0.05 })).map((group) => group.size)));
[done, notDone] = await futures.wait([first, second]);
console.log(done.size, repr(second.cancelled()));
await single.shutdown();
console.log(repr((await listed(futures.asCompleted([second]))).map((f) => f === second)));
