import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";

const { repr } = asyncio;

async function attempt(name: string, fn: () => unknown) {
  try {
    console.log(name, repr(await fn()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}

async function run(...targets: (() => unknown)[]) {
  const threads = targets.map((target) => new threading.Thread({ target }));
  for (const thread of threads) {
    thread.start();
    await time.sleep(0.05);
  }
  return threads;
}

// A condition: who waits gives up the lock, twice acquired, and has it twice again.
const condition = new threading.Condition();
const items: string[] = [];

async function consumer() {
  await condition.acquire();
  await condition.acquire();
  console.log("waits");
  console.log("woken", repr(await condition.wait()));
  condition.release();
  console.log("takes", items.pop());
  condition.release();
}

async function second() {
  await condition.acquire();
  console.log("second got", repr(await condition.waitFor(() => items.at(-1) === "last", 5)));
  condition.release();
}

async function impatient() {
  await condition.acquire();
  console.log("impatient", repr(await condition.wait(0.01)), repr(await condition.waitFor(() => null, 0.01)));
  condition.release();
}

let threads = await run(consumer, second, impatient);
await condition.acquire();
items.push("first");
condition.notify();
console.log("notified");
condition.release();
await time.sleep(0.1);
await condition.acquire();
items.push("last");
condition.notifyAll();
condition.release();
for (const thread of threads) await thread.join();
await attempt("wait without", () => condition.wait());
await attempt("notify without", async () => condition.notify());
const plain = new threading.Condition(new threading.Lock());
await attempt("notify with nobody", async () => (await plain.acquire()) && plain.notify(3));
await attempt("not twice", () => plain.acquire({ blocking: false }));
await attempt("timeout", () => plain.wait(0));
plain.release();
await attempt("release", async () => plain.release());

// A semaphore.
const places = new threading.Semaphore(2);
console.log(
  repr(await places.acquire()),
  repr(await places.acquire()),
  repr(await places.acquire({ blocking: false })),
  repr(await places.acquire({ timeout: 0.01 })),
);

async function guest() {
  console.log("guest", repr(await places.acquire()));
}

threads = await run(guest, guest);
for (const _ of threads) {
  places.release();
  await time.sleep(0.05);
}
for (const thread of threads) await thread.join();
places.release(2);
console.log(repr(await places.acquire()), repr(await places.acquire()));
await attempt("negative", async () => new threading.Semaphore(-1));
await attempt("release 0", async () => places.release(0));
await attempt("both", () => places.acquire({ blocking: false, timeout: 1 }));
const bounded = new threading.BoundedSemaphore(2);
await bounded.acquire();
bounded.release();
await attempt("bounded", async () => bounded.release());
await bounded.acquire();
await attempt("bounded by two", async () => bounded.release(2));

// Timers.
const timer = new threading.Timer(0.05, console.log, ["timer", "rings"]);
const never = new threading.Timer(0.05, console.log, ["never"]);
timer.start();
never.start();
never.cancel();
await never.join();
console.log("cancelled", repr(never.finished.isSet()), repr(timer.finished.isSet()));
await timer.join();
console.log("rang", repr(timer.finished.isSet()), timer.interval, repr(timer.args));

// A barrier with an action.
const barrier = new threading.Barrier(2, () => console.log("all have come"), 5);
const order: number[] = [];

async function walker() {
  order.push(await barrier.wait());
}

for (const thread of await run(walker, walker)) await thread.join();
console.log(repr(order.sort()));

const broken = new threading.Barrier(2, () => {
  throw new asyncio.ValueError("no");
});

const failures: string[] = [];

async function breaker() {
  try {
    await broken.wait();
  } catch (error) {
    failures.push(error.name);
  }
}

for (const thread of await run(breaker, breaker)) await thread.join();
console.log(repr(broken.broken), repr(failures.sort()));
await attempt("too late", () => new threading.Barrier(2, null, 0.01).wait());

// Attributes of each thread.
class Own extends threading.local {
  count: number;

  constructor(start: number) {
    super(start);
    console.log("made for", threading.currentThread().name);
    this.count = start;
  }

  more() {
    return ++this.count;
  }
}

const own = new Own(10);
own.more();

function counts() {
  console.log(own.more(), own.more(), repr("mine" in own));
  own.mine = true;
  console.log(repr("mine" in own), repr(Object.keys(own).sort()));
}

const thread = new threading.Thread({ target: counts, name: "other" });
thread.start();
await thread.join();
console.log(own.count, repr("mine" in own));
const simple = new threading.local();
simple.x = 1;
delete simple.x;
console.log(repr("x" in simple));

// Errors that end threads.
threading.setExcepthook(({ excType, excValue, thread }) => {
  const { name } = excType as { name: string };
  console.log("hook", name, (excValue as Error).message, thread!.name.split(" ")[1]);
});

function bad() {
  throw new asyncio.ValueError("bad");
}

for (const thread of await run(bad)) await thread.join();
console.log("goes on");
