import * as asyncio from "asyncio";
import { ThreadPoolExecutor, Future as ThreadFuture } from "concurrent.futures";
import { AsyncExitStack } from "contextlib";
import * as queue from "queue";
import * as threading from "threading";

const print = (...values: unknown[]) =>
  console.log(values.map((v) => (typeof v === "string" ? v : asyncio.repr(v))).join(" "));

class Jobs extends asyncio.Queue<string> {
  state = "open";
  items = ["mine"];
  id = 7;
  kind = "jobs";
  loop = "none";
  add(job: string) { this.putNowait(job); }
  take() { return this.getNowait(); }
  tell() { return `${this.state} ${asyncio.repr(this.items)} ${this.id} ${this.kind} ${this.loop}`; }
  describe() { return "described"; }
  wake() { return "awake"; }
}

class Unique extends asyncio.Queue<string> {
  declare seen: string[];
  _init() { this.seen = []; this._queue = new Map(); }
  _put(item: string) { this.seen.push(item); this._queue.set(item, true); }
  _get() {
    const item = this._queue.keys().next().value;
    this._queue.delete(item);
    return item;
  }
}

class Loud extends asyncio.PriorityQueue<number> {
  _put(item: number) { print("put", item); super._put(item); }
  _get() { const item = super._get(); print("get", item); return item; }
}

class Shelf extends queue.Queue<string> {
  declare shelf: string[];
  _init() { this.shelf = []; }
  _qsize() { return this.shelf.length; }
  _put(item: string) { this.shelf.unshift(item); }
  _get() { return this.shelf.shift()!; }
  take() { return this.getNowait(); }
}

class Job extends asyncio.Future<number> {
  state = "new";
  value = 3;
  outcome = "unknown";
  wake() { return "woken"; }
  finish(value: number) { this.setResult(value); }
  forget() { return "forgotten"; }
}

class Work<T> extends asyncio.Task<T> {
  label = "work";
  context = "mine";
  run() { return "run"; }
  step() { return "step"; }
  wake() { return "wake"; }
  cancel(message?: string) { print("cancel", this.getName()); return super.cancel(message); }
}

class Door extends asyncio.Lock {
  owner: string | null = null;
  line = "straight";
  async acquire(): Promise<true> {
    await super.acquire();
    this.owner = asyncio.currentTask()!.getName();
    return true;
  }
  release() { this.owner = null; super.release(); }
}

class Flag extends asyncio.Event {
  flag = "red";
  line = 1;
  tell() { return this.flag; }
}

class Pool extends asyncio.Semaphore {
  value = "gold";
  free = "yes";
  count = 0;
  locked() { this.count++; return super.locked(); }
}

class Meeting extends asyncio.Condition {
  lock = "padlock";
  waits = 0;
  async wait(): Promise<true> { this.waits++; return await super.wait(); }
}

class Gate extends asyncio.Barrier {
  state = "green";
  count = "many";
  condition = "good";
}

class Crew extends asyncio.TaskGroup {
  children = "kids";
  parent = "boss";
  loop = "hoop";
  names: string[] = [];
  createTask<T>(coroutine: asyncio.Coroutine<T>, options?: asyncio.TaskOptions) {
    const task = super.createTask(coroutine, options);
    this.names.push(task.getName());
    return task;
  }
  abort() { return "aborted"; }
}

class Loop extends asyncio.EventLoop {
  ready = "set";
  tasks = "none";
  made = 0;
  createTask<T>(coroutine: asyncio.Coroutine<T>, options?: asyncio.TaskOptions) {
    this.made++;
    return super.createTask(coroutine, options);
  }
  callExceptionHandler(context: asyncio.ExceptionContext) { print("handler", context.message.split(" in ")[0]); }
  wake() { return "up"; }
}

class Worker extends threading.Thread {
  target = "north";
  args = "none";
  thread = "silk";
  result: string | null = null;
  run() { this.result = this.target + this.thread; }
}

class Bell extends threading.Event {
  flag = "up";
  line = "two";
}

class Ticket extends ThreadFuture<number> {
  state = "sold";
  outcome = "none";
  callbacks = 3;
  line = 4;
}

class Counting extends ThreadPoolExecutor {
  jobs = 0;
  threads = "many";
  idle = false;
  submit<A extends unknown[], T>(fn: (...args: A) => asyncio.MaybeCoroutine<T>, ...args: A) {
    this.jobs++;
    return super.submit(fn, ...args);
  }
}

class Stack extends AsyncExitStack {
  exits = 2;
}

class Problems extends asyncio.ExceptionGroup {
  title = "Dr";
  derive(errors: readonly Error[]) { return new Problems("part", errors); }
}

async function say(text: string) {
  await asyncio.sleep(0);
  return text;
}

function fail() {
  throw new asyncio.ValueError("no");
}

async function main() {
  const jobs = new Jobs();
  jobs.add("tea");
  await jobs.put("pie");
  print(jobs.take(), await jobs.get(), jobs.qsize(), jobs.tell(), jobs.describe(), jobs.wake());
  const unique = new Unique(3);
  for (const name of ["b", "a", "b"]) await unique.put(name);
  print(unique.qsize(), unique.full(), await unique.get(), unique.getNowait(), unique.empty(), unique.seen);
  const loud = new Loud();
  for (const n of [2, 1]) await loud.put(n);
  print(await loud.get());
  const shelf = new Shelf();
  shelf.putNowait("x");
  shelf.putNowait("y");
  print(shelf.qsize(), shelf.take(), shelf.getNowait(), shelf.empty());
  const job = new Job();
  print(job.state, job.value, job.outcome, job.done(), job.wake(), job.forget());
  job.finish(5);
  print(await job, job.state);
  const loop = asyncio.getRunningLoop() as Loop;
  loop.setTaskFactory((loop, coroutine, options) => new Work(coroutine, { loop, ...options }));
  const work = asyncio.createTask(say("done"), { name: "w" }) as Work<string>;
  print(work.run(), work.step(), work.wake(), work.label, work.context, await work);
  const late = asyncio.createTask(asyncio.sleep(9), { name: "late" });
  const [done, pending] = await asyncio.wait([late], { timeout: 1 });
  print(done.size === 0 && pending.size === 1 && pending.has(late));
  print(late.cancel(), ((await asyncio.gather(late, { returnExceptions: true }))[0] as Error).name);
  loop.setTaskFactory(null);
  asyncio.currentTask()!.setName("main");
  const door = new Door();
  await asyncio.asyncWith(door, async () => print(door.owner, door.line, door.locked()));
  print(door.owner, door.locked());
  const flag = new Flag();
  flag.set();
  print(await flag.wait(), flag.flag, flag.line, flag.tell());
  const pool = new Pool(1);
  await asyncio.asyncWith(pool, async () => print(pool.value, pool.free, pool.count));
  const meeting = new Meeting();
  const seats: number[] = [];
  async function sit() {
    await asyncio.asyncWith(meeting, async () => {
      seats.push(1);
      meeting.notifyAll();
    });
  }
  const sitter = asyncio.createTask(sit());
  await asyncio.asyncWith(meeting, async () =>
    print(await meeting.waitFor(() => seats.length), meeting.waits, meeting.lock),
  );
  await sitter;
  const gate = new Gate(2);
  print((await asyncio.gather(gate.wait(), gate.wait())).sort(), gate.state, gate.count, gate.condition);
  const crew = new Crew();
  await asyncio.asyncWith(crew, async () => {
    crew.createTask(say("a"), { name: "a" });
    crew.createTask(say("b"), { name: "b" });
  });
  print(`('${crew.names.join("', '")}')`, crew.children, crew.parent, crew.loop, crew.abort());
  print(loop.ready, loop.tasks, loop.wake(), loop.made > 3);
  loop.callSoon(fail);
  await asyncio.sleep(0);
  const worker = new Worker();
  worker.start();
  await worker.join();
  print(worker.result, worker.args, worker.isAlive());
  const bell = new Bell();
  bell.set();
  print(await bell.wait(), bell.flag, bell.line);
  const ticket = new Ticket();
  ticket.setResult(8);
  print(await ticket.result(), ticket.state, ticket.outcome, ticket.callbacks, ticket.line);
  const counting = new Counting({ maxWorkers: 1 });
  loop.setDefaultExecutor(counting);
  const len = (text: string) => text.length;
  print(await asyncio.toThread(len, "abc"), await loop.runInExecutor(counting, len, "ab"));
  print(counting.jobs, counting.threads, counting.idle);
  const stack = new Stack();
  await asyncio.asyncWith(stack, async () => {
    stack.callback(print, "left");
    print(stack.exits);
  });
  const all = new Problems("all", [new asyncio.ValueError("v"), new asyncio.RuntimeError("r")]);
  const [match, rest] = all.split(asyncio.ValueError);
  print(match!.constructor.name, rest!.constructor.name, (match as unknown as Problems).title, rest!.exceptions.length);
}

await asyncio.run(main(), { loopFactory: () => new Loop() });
