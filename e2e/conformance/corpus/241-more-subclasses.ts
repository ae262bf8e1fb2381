import * as asyncio from "asyncio";
import * as threading from "threading";

const print = (...values: unknown[]) =>
  console.log(values.map((v) => (typeof v === "string" ? v : asyncio.repr(v))).join(" "));

class Gate extends asyncio.BoundedSemaphore {
  value = "mine";
  waiters = ["nobody"];
  take() { return `take ${this.value} ${asyncio.repr(this.waiters)}`; }
}

class Stack extends asyncio.LifoQueue<number> {
  _put(item: number) { print("push", item); super._put(item); }
  pop() { return this.getNowait(); }
}

class Late extends asyncio.TimeoutError {
  seconds: number;
  state = "late";
  constructor(seconds: number) {
    super(`late by ${seconds}`);
    this.seconds = seconds;
  }
}

class Refused extends asyncio.InvalidStateError {
  kind = "refused";
}

class Meeting extends asyncio.Barrier {
  count = "mine";
  stateOf() { return `${this.count} ${this.parties}`; }
}

class Signal extends asyncio.Event {
  value = "red";
  tell() { return `${this.value} ${asyncio.repr(this.isSet())}`; }
}

class Key extends asyncio.Lock {
  owner = "nobody";
  async keep(name: string) {
    await asyncio.asyncWith(this, async () => {
      this.owner = name;
      await asyncio.sleep(0.01);
      print(this.owner, "holds", this.locked());
    });
  }
}

class Crew extends asyncio.TaskGroup {
  tasks: asyncio.Task<void>[] = [];
  errors = "none";
  hire(coroutine: Promise<void>) { this.tasks.push(this.createTask(coroutine)); }
}

class Round extends threading.Barrier {
  count = "mine";
  enter() { return this.wait(); }
}

class Worker extends threading.Thread {
  meeting: Round;
  state = "new";
  result: boolean | null = null;
  constructor(meeting: Round) {
    super();
    this.meeting = meeting;
  }
  async run() {
    this.result = [0, 1].includes(await this.meeting.enter());
    this.state = "done";
  }
}

async function work(number: number) {
  await asyncio.sleep(number / 100);
  print("work", number);
}

async function main() {
  const gate = new Gate(1);
  await asyncio.asyncWith(gate, async () => { print(gate.take(), gate.locked()); });
  try {
    gate.release();
  } catch (error) {
    print((error as Error).message);
  }

  const stack = new Stack();
  for (const item of [1, 2, 3]) stack.putNowait(item);
  print(stack.pop(), stack.pop(), stack.pop());

  try {
    throw new Late(3);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print(error.message, (error as Late).seconds, (error as Late).state);
  }
  try {
    throw new Refused("no");
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    print(error.message, (error as Refused).kind);
  }

  const meeting = new Meeting(2);
  print((await asyncio.gather(meeting.wait(), meeting.wait())).sort(), meeting.stateOf());

  const signal = new Signal();
  print(signal.tell());
  signal.set();
  await signal.wait();
  print(signal.tell());

  const key = new Key();
  await asyncio.gather(key.keep("ann"), key.keep("bob"));

  const crew = new Crew();
  await asyncio.asyncWith(crew, async () => {
    crew.hire(work(2));
    crew.hire(work(1));
  });
  print(crew.tasks.length, crew.errors);
}

await asyncio.run(main());

const meeting = new Round(2);
const workers = [new Worker(meeting), new Worker(meeting)];
for (const worker of workers) worker.start();
for (const worker of workers) await worker.join();
print(`[${workers.map(({ state, result }) => `('${state}', ${asyncio.repr(result)})`).join(", ")}]`, meeting.count, meeting.parties);

const runner = new asyncio.Runner();
try {
  await runner.run(work(0));
} finally {
  await runner.close();
}
