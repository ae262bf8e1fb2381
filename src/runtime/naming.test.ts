// What the picture calls the things of a program: by the variables that hold them.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";

/** The things that the program's lanes share. */
async function thingsOf(body: string): Promise<string[]> {
  const { log, stderr } = await runSource(
    `import * as asyncio from "asyncio"; import * as threading from "threading";\n${body}\nawait asyncio.run(main());`,
  );
  expect(stderr).toBe("");
  return new Trace(log).things.map(({ kind, name }) => `${kind} ${name}`.trim());
}

test("those of a list have their places in their names", async () => {
  const things = await thingsOf(`const forks = [new asyncio.Lock(), new asyncio.Lock()];
async function main() { for (const fork of forks) await fork.acquire(); }`);
  expect(things).toEqual(["lock forks[0]", "lock forks[1]"]);
});

test("the lock of a condition is called as the condition is, unless it has a name of its own", async () => {
  const things = await thingsOf(`const own = new asyncio.Condition(), door = new asyncio.Lock();
const given = new asyncio.Condition(door), stock = new threading.Condition();
async function main() { await own.acquire(); await given.acquire(); await stock.acquire(); }`);
  expect(things).toEqual(expect.arrayContaining(["lock own", "lock door", "thread lock stock"]));
});

test("what a barrier is made of is not the program's", async () => {
  const things = await thingsOf(`const gate = new asyncio.Barrier(2);
async function main() { await asyncio.gather(gate.wait(), gate.wait()); }`);
  expect(things).toEqual(["barrier gate"]);
});

test("a field is told by whose it is: by the name of its owner, or by its class and which one", async () => {
  const things = await thingsOf(`class Account { lock = new asyncio.Lock(); }
class Shop { constructor() { this.till = new asyncio.Lock(); } }
const account = new Account(), shop = new Shop(), both = [new Account(), new Account()];
function opened() { return new Account(); }
const other = opened(), third = opened();
async function main() {
  for (const { lock } of [account, ...both, other, third]) await lock.acquire();
  await shop.till.acquire();
}`);
  expect(things).toEqual([
    "lock account.lock",
    "lock shop.till",
    "lock both[0].lock",
    "lock both[1].lock",
    "lock Account#4.lock",
    "lock Account#5.lock",
  ]);
});

test("what is deeper, in plain objects, lists made in one go, and maps has its way in its name", async () => {
  const things =
    await thingsOf(`class Account { #lock = new asyncio.Lock(); take() { return this.#lock.acquire(); } }
class Bank { account = new Account(); static door = new asyncio.Lock(); }
const bank = new Bank(), db = { lock: new asyncio.Lock(), pool: { slots: new asyncio.Semaphore(2) } };
const forks = Array.from({ length: 2 }, () => new asyncio.Lock()), locks = {}, byName = new Map();
for (const name of ["Ann", "Bob"]) { locks[name] = new asyncio.Lock(); byName.set(name, new asyncio.Lock()); }
async function main() {
  await bank.account.take();
  for (const lock of [Bank.door, db.lock, db.pool.slots, ...forks, locks.Ann, locks.Bob, byName.get("Bob")])
    await lock.acquire();
}`);
  expect(things).toEqual([
    "lock Bank.door",
    "lock bank.account.lock",
    "lock db.lock",
    "semaphore db.pool.slots",
    "lock forks[0]",
    "lock forks[1]",
    'lock locks["Ann"]',
    'lock byName["Ann"]',
    'lock locks["Bob"]',
    'lock byName["Bob"]',
  ]);
});

test("things of one name are numbered", async () => {
  const things =
    await thingsOf(`async function work() { const lock = new asyncio.Lock(); await lock.acquire(); }
async function main() { await work(); await work(); }`);
  expect(things).toEqual(["lock lock", "lock lock#2"]);
});

test("who holds things is called in calls as in the names of the things", async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
class Account { lock = new asyncio.Lock(); constructor(owner) { this.owner = owner; } }
async function pay(from, to, amount) { await from.lock.acquire(); await to.lock.acquire(); }
async function main() { const ann = new Account("Ann"); await pay(ann, opened(), 3); }
function opened() { return new Account("Bob"); }
await asyncio.run(main());`);
  expect(log.strings).toEqual(
    expect.arrayContaining(["pay(ann, Account#2, 3)", "ann.lock", "Account#2.lock"]),
  );
});
