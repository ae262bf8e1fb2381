// Races are found in programs of many shapes, and not where there are none.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../trace.ts";
import { racesOf } from "./races.ts";

/** The name, and what was read, written by the other one and written over it; `~` where nothing is lost. */
async function racesIn(source: string): Promise<string[]> {
  const { log, stderr, exit } = await runSource(source, "main.ts", { withValues: true });
  expect([stderr, exit]).toEqual(["", 0]);
  const { strings, columns } = log;
  const text = (event: number) => strings[columns.text[event]];
  return racesOf(new Trace(log)).map(
    ({ name, read, other, write, isLost }) =>
      `${name} ${text(read)} ${text(other)} ${isLost ? "" : "~"}${text(write)}`,
  );
}

/** Two calls at once of `act(n)`, which the body declares. */
function asyncio(body: string, calls = "act(50), act(30)"): string {
  return `import * as asyncio from "asyncio";\n${body}
async function main() { await asyncio.gather(${calls}); }\nawait asyncio.run(main());`;
}

const RACY: Readonly<Record<string, readonly [source: string, ...races: string[]]>> = {
  "a copy that is written back": [
    asyncio(`let balance = 100;
async function act(n: number) { const before = balance; await asyncio.sleep(n); balance = before - n; }`),
    "balance 100 70 50",
  ],
  "a read on the left of an await in one expression": [
    asyncio(`let total = 0;
const price = async (n: number) => { await asyncio.sleep(1); return n; };
async function act(n: number) { total = total + (await price(n)); }`),
    "total 0 50 30",
  ],
  "an assignment that adds what is awaited": [
    asyncio(`let total = 0;
const price = async (n: number) => { await asyncio.sleep(1); return n; };
async function act(n: number) { total += await price(n); }`),
    "total 0 50 30",
  ],
  "a check, a wait, and then the act": [
    asyncio(`let balance = 60;
async function act(n: number) { if (balance >= n) { await asyncio.sleep(1); balance -= n; } }`),
    "balance 60 10 ~-20",
  ],
  "a guard that returns": [
    asyncio(`let seats = 1;
async function act(n: number) { if (seats === 0) return; await asyncio.sleep(n); seats--; }`),
    "seats 1 0 ~-1",
  ],
  "a value that is made twice": [
    asyncio(`let cache: string | null = null;
async function act(n: number) { if (cache === null) { await asyncio.sleep(n); cache = "made in " + n; } }`),
    'cache null "made in 30" "made in 50"',
  ],
  "the same with ??=": [
    asyncio(`let cache: number | undefined;
const made = async (n: number) => { await asyncio.sleep(n); return n; };
async function act(n: number) { cache ??= await made(n); }`),
    "cache undefined 30 50",
  ],
  "a condition that is kept in a variable": [
    asyncio(`let balance = 60;
async function act(n: number) { const isEnough = balance >= n; await asyncio.sleep(1); if (isEnough) balance -= n; }`),
    "balance 60 10 ~-20",
  ],
  "a property of a shared object": [
    asyncio(`const account = { balance: 100 };
async function act(n: number) { const { length } = [n]; const b = account.balance; await asyncio.sleep(length); account.balance = b - n; }`),
    "account.balance 100 50 70",
  ],
  "a field of a class": [
    asyncio(
      `class Account { balance = 100; async withdraw(n: number) { const b = this.balance; await asyncio.sleep(1); this.balance = b - n; } }
const account = new Account();`,
      "account.withdraw(50), account.withdraw(30)",
    ),
    "this.balance 100 50 70",
  ],
  "a private field": [
    asyncio(
      `class Counter { #n = 0; async add() { const n = this.#n; await asyncio.sleep(0); this.#n = n + 1; } }
const counter = new Counter();`,
      "counter.add(), counter.add()",
    ),
    "this.#n 0 1 1",
  ],
  "an element found by a key": [
    asyncio(`const stock: Record<string, number> = { pen: 2, ink: 5 };
async function act(n: number) { const item = n > 0 ? "pen" : "ink"; const left = stock[item]; await asyncio.sleep(1); stock[item] = left - 1; }`),
    'stock["pen"] 2 1 1',
  ],
  "a property of what a call gives": [
    asyncio(`const all = [{ n: 0 }];
const first = () => all[0];
async function act(n: number) { first().n += await asyncio.sleep(1, n); }`),
    "first().n 0 50 30",
  ],
  "a variable of the function around": [
    `import * as asyncio from "asyncio";
async function main() {
  let count = 0;
  const act = async () => { const n = count; await asyncio.sleep(0); count = n + 1; };
  await asyncio.gather(act(), act(), act());
}
await asyncio.run(main());`,
    "count 0 1 1",
    "count 0 1 1",
  ],
  "functions that read and write for others": [
    asyncio(`let balance = 100;
async function load() { await asyncio.sleep(1); return balance; }
async function save(value: number) { await asyncio.sleep(1); balance = value; }
async function act(n: number) { await save((await load()) - n); }`),
    "balance 100 50 70",
  ],
  "a check in front of a function that acts": [
    asyncio(`let balance = 60;
const canPay = (n: number) => balance >= n;
async function pay(n: number) { await asyncio.sleep(1); balance -= n; }
async function act(n: number) { if (canPay(n)) await pay(n); }`),
    "balance 60 10 ~-20",
  ],
  "a lock that comes after the check": [
    asyncio(`let balance = 60; const lock = new asyncio.Lock();
async function act(n: number) { if (balance < n) return; await lock.acquire(); try { await asyncio.sleep(1); balance -= n; } finally { lock.release(); } }`),
    "balance 60 10 ~-20",
  ],
  "a loop that goes on with an old copy": [
    asyncio(`let sum = 0;
async function act(n: number) { let mine = sum; for (let i = 0; i < 2; i++) { await asyncio.sleep(0); mine += n; sum = mine; } }`),
    "sum 0 50 30",
    "sum 0 30 100",
    "sum 0 100 60",
  ],
  "promises, without asyncio": [
    `let balance = 100;
async function act(n: number) { const b = balance; await null; balance = b - n; }
await Promise.all([act(50), act(30)]);`,
    "balance 100 50 70",
  ],
  "a property that a pattern takes out of an object": [
    asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const { name, balance } = account; await asyncio.sleep(n); account.balance = balance - n; void name; }`),
    "account.balance 100 70 50",
  ],
  "one that it takes with another name and a default, out of what a call gives": [
    asyncio(`const all: { n?: number }[] = [{}];
const first = () => all[0];
async function act(k: number) { const { n: before = 5 } = first(); await asyncio.sleep(k); first().n = before + k; }`),
    "n undefined 35 55",
  ],
  "one that is assigned by a pattern, of this": [
    asyncio(
      `class Account { balance = 100; async withdraw(n: number) { let balance; ({ balance } = this); await asyncio.sleep(1); this.balance = balance - n; } }
const account = new Account();`,
      "account.withdraw(50), account.withdraw(30)",
    ),
    "this.balance 100 50 70",
  ],
  "an object that several tasks are given, under other names": [
    asyncio(
      `type Box = { n: number };
async function add(box: Box) { const n = box.n; await asyncio.sleep(1); box.n = n + 1; }
async function double(it: Box) { const { n } = it; await asyncio.sleep(2); it.n = n * 2; }
const box = { n: 5 };`,
      "add(box), double(box)",
    ),
    "box.n 5 6 10",
  ],
  "a cache that is filled twice": [
    asyncio(`const cache = new Map<string, number>();
async function act(n: number) { if (!cache.has("a")) { await asyncio.sleep(n); cache.set("a", n); } return cache.get("a"); }`),
    'cache.get("a") undefined 30 50',
  ],
  "a count in a map": [
    asyncio(`const counts = new Map<string, number>();
async function act(n: number) { const before = counts.get("a") ?? 0; await asyncio.sleep(n); counts.set("a", before + 1); }`),
    'counts.get("a") undefined 1 1',
  ],
  "a cache in a field, with a guard that returns": [
    asyncio(
      `class Loader { private cache = new Map<number, number>(); async load(n: number) {
  const known = this.cache.get(n); if (known !== undefined) return known; await asyncio.sleep(1); this.cache.set(n, n * 2); } }
const loader = new Loader();`,
      "loader.load(1), loader.load(1), loader.load(2)",
    ),
    "this.cache.get(1) undefined 2 ~2",
  ],
  "a set that is asked, and then added to": [
    asyncio(`const seen = new Set<string>();
async function act(n: number) { if (seen.has("x")) return; await asyncio.sleep(n); seen.add("x"); }`),
    'seen.has("x") false true ~true',
  ],
  "an item that is taken out twice": [
    asyncio(`const free = new Set(["seat"]);
async function act(n: number) { if (free.has("seat")) { await asyncio.sleep(n); free.delete("seat"); } }`),
    'free.has("seat") true false ~false',
  ],
  "a list that is to have each item once": [
    asyncio(`const names: string[] = [];
async function act(n: number) { if (!names.includes("Ann")) { await asyncio.sleep(n); names.push("Ann"); } }`),
    'names.includes("Ann") false true ~true',
  ],
  "a list that has room for one": [
    asyncio(`const guests: number[] = [];
async function act(n: number) { if (guests.length < 1) { await asyncio.sleep(n); guests.push(n); } }`),
    "guests.length 0 1 ~2",
  ],
  "the last item, for two": [
    asyncio(`const jobs = ["one"];
async function act(n: number) { while (jobs.length > 0) { await asyncio.sleep(n); jobs.pop(); } }`),
    "jobs.length 1 0 ~0",
  ],
  "an id made from how many there are": [
    asyncio(`const users: { id: number }[] = [];
async function act(n: number) { const id = users.length + 1; await asyncio.sleep(n); users.push({ id }); }`),
    "users.length 0 1 ~2",
  ],
  "promises: a call that reads, a call that writes": [
    `let balance = 100;
async function load() { await null; return balance; }
async function save(value: number) { await null; balance = value; }
async function act(n: number) { await save((await load()) - n); }
await Promise.all([act(50), act(30)]);`,
    "balance 100 50 70",
  ],
  "promises: a check in a call, and the act in another one": [
    `let seats = 1;
const isFree = async () => seats > 0;
async function take() { await null; seats -= 1; }
async function act() { if (await isFree()) await take(); }
await Promise.all([act(), act()]);`,
    "seats 1 0 ~-1",
  ],
  "promises: a value that is handed to two calls": [
    `let balance = 100;
async function act(before: number, n: number) { await null; balance = before - n; }
const before = balance;
await Promise.all([act(before, 50), act(before, 30)]);`,
    "balance 100 50 70",
  ],
  "a value that is handed to two tasks": [
    `import * as asyncio from "asyncio"; let balance = 100;
async function act(before: number, n: number) { await asyncio.sleep(0); balance = before - n; }
async function main() { const before = balance; await asyncio.gather(act(before, 50), act(before, 30)); }
await asyncio.run(main());`,
    "balance 100 50 70",
  ],
  "what a task has read, and who waited for it writes": [
    `import * as asyncio from "asyncio"; let balance = 100;
async function load() { const seen = balance; await asyncio.sleep(1); return seen; }
async function act(n: number) { balance = (await asyncio.createTask(load())) - n; }
async function main() { await asyncio.gather(act(50), act(30)); }
await asyncio.run(main());`,
    "balance 100 50 70",
  ],
  "a property in an object in the object that a pattern takes apart": [
    asyncio(`const user = { name: "Ann", wallet: { balance: 100 } };
async function act(n: number) { const { name, wallet: { balance } } = user; await asyncio.sleep(n); user.wallet.balance = balance - n; void name; }`),
    "user.wallet.balance 100 70 50",
  ],
  "an item of a list, by a pattern": [
    asyncio(`const stock = [5, 7];
async function act(n: number) { const [first] = stock; await asyncio.sleep(n); stock[0] = first - 1; }`),
    "stock[0] 5 4 4",
  ],
  "an object in a list, by a pattern": [
    asyncio(`const accounts = [{ balance: 100 }];
async function act(n: number) { const [{ balance }] = accounts; await asyncio.sleep(n); accounts[0].balance = balance - n; }`),
    "accounts[0].balance 100 70 50",
  ],
  "a pattern among the parameters": [
    asyncio(
      `const account = { balance: 100 };
async function act({ balance }: { balance: number }, n: number) { await asyncio.sleep(n); account.balance = balance - n; }`,
      "act(account, 50), act(account, 30)",
    ),
    "balance 100 70 50",
  ],
  "a pattern among the parameters of an arrow function, promises": [
    `const account = { balance: 100 };
const act = async ({ balance: before }: { balance: number }, n: number) => { await null; account.balance = before - n; };
await Promise.all([act(account, 50), act(account, 30)]);`,
    "balance 100 50 70",
  ],
  "a pattern that takes apart what is awaited": [
    asyncio(`const account = { balance: 100 };
const load = async () => { await asyncio.sleep(1); return account; };
async function act(n: number) { const { balance } = await load(); await asyncio.sleep(n); account.balance = balance - n; }`),
    "balance 100 70 50",
  ],
  "a pattern that assigns what is awaited": [
    asyncio(`const account = { balance: 100 };
const load = async () => { await asyncio.sleep(1); return account; };
async function act(n: number) { let balance = 0; ({ balance } = await load()); await asyncio.sleep(n); account.balance = balance - n; }`),
    "balance 100 70 50",
  ],
  "a pattern in the head of a loop": [
    asyncio(`const accounts = [{ balance: 100 }];
async function act(n: number) { for (const { balance } of accounts) { await asyncio.sleep(n); accounts[0].balance = balance - n; } }`),
    "balance 100 70 50",
  ],
  "a pattern in the head of a loop that awaits": [
    asyncio(`const account = { balance: 100 };
async function* all() { yield account; }
async function act(n: number) { for await (const { balance } of all()) { await asyncio.sleep(n); account.balance = balance - n; } }`),
    "balance 100 70 50",
  ],
  "a pattern that writes variables": [
    asyncio(`let [balance, count] = [100, 0];
async function act(n: number) { const before = balance; await asyncio.sleep(n); [balance, count] = [before - n, count + 1]; }`),
    "balance 100 70 50",
  ],
  "two variables that a pattern writes at once": [
    asyncio(`let [left, right] = [1, 2];
async function act(n: number) { const [a, b] = [left, right]; await asyncio.sleep(n); [left, right] = [a + n, b - n]; }`),
    "left 1 31 51",
    "right 2 -28 -48",
  ],
  "a pattern that writes properties": [
    asyncio(`const account = { balance: 100, fee: 0 };
async function act(n: number) { const { balance } = account; await asyncio.sleep(n); ({ rest: account.balance, fee: account.fee } = { rest: balance - n, fee: 1 }); }`),
    "account.balance 100 70 50",
  ],
  "results that are gathered, and taken apart": [
    asyncio(`let balance = 100;
const load = async () => { await asyncio.sleep(1); return balance; };
const fee = async () => { await asyncio.sleep(2); return 1; };
async function act(n: number) { const [before, off] = await asyncio.gather(load(), fee()); balance = before - n - off; }`),
    "balance 100 49 69",
  ],
  "a property behind ?.": [
    asyncio(`const account: { balance: number } | null = { balance: 100 };
async function act(n: number) { const before = account?.balance ?? 0; await asyncio.sleep(n); account.balance = before - n; }`),
    "account.balance 100 70 50",
  ],
  "a property behind two of them, of this": [
    asyncio(
      `class Bank { vault?: { inner?: { gold: number } } = { inner: { gold: 9 } };
  async take(n: number) { const gold = this.vault?.inner?.gold ?? 0; await asyncio.sleep(n); if (this.vault?.inner) this.vault.inner.gold = gold - n; } }
const bank = new Bank();`,
      "bank.take(5), bank.take(3)",
    ),
    "this.vault.inner.gold 9 6 4",
  ],
  "a pattern among the parameters of a function that is not async": [
    `const account = { balance: 100 };
function act({ balance }: { balance: number }, n: number) { setTimeout(() => { account.balance = balance - n; }, n); }
act(account, 50); act(account, 30);`,
    "balance 100 70 50",
  ],
  "one among those of an arrow function, with names around it": [
    `const account = { balance: 100 };
const act = (n: number, { balance }: { balance: number }, { fee }: { fee: number }) => { queueMicrotask(() => { account.balance = balance - n - fee; }); };
act(50, account, { fee: 1 }); act(30, account, { fee: 2 });`,
    "balance 100 49 68",
  ],
  "one that a reaction takes apart, before another reaction": [
    `const account = { balance: 100 };
const load = async () => { await null; return account; };
const act = (n: number) => load().then(({ balance }) => Promise.resolve().then(() => { account.balance = balance - n; }));
await Promise.all([act(50), act(30)]);`,
    "balance 100 50 70",
  ],
  "one before a rest of parameters": [
    asyncio(
      `const account = { balance: 100 };
async function act({ balance }: { balance: number }, ...fees: number[]) { await asyncio.sleep(fees[0]); account.balance = balance - fees[0]; }`,
      "act(account, 50, 1), act(account, 30)",
    ),
    "balance 100 70 50",
  ],
  "what a rest of an object has": [
    asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const { name, ...others } = account; await asyncio.sleep(n); account.balance = others.balance - n; void name; }`),
    "account.balance 100 70 50",
  ],
  "what a rest of a list has": [
    asyncio(`const stock = [1, 5, 7];
async function act(n: number) { const [, ...others] = stock; await asyncio.sleep(n); stock[2] = others[1] - n; }`),
    "stock[2] 7 -23 -43",
  ],
  "a rest that is written back": [
    asyncio(`let jobs = [1, 2, 3];
async function act(n: number) { const [job, ...others] = jobs; await asyncio.sleep(n); jobs = others; void job; }`),
    "jobs [1, 2, 3] [2, 3] [2, 3]",
  ],
  "a rest of what a property has, written back": [
    asyncio(
      `class Desk { jobs = [1, 2, 3]; async take(n: number) { const [job, ...others] = this.jobs; await asyncio.sleep(n); this.jobs = others; void job; } }
const desk = new Desk();`,
      "desk.take(50), desk.take(30)",
    ),
    "this.jobs [1, 2, 3] [2, 3] [2, 3]",
  ],
  "a copy of an object": [
    asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const before = { ...account }; await asyncio.sleep(n); account.balance = before.balance - n; }`),
    "account.balance 100 70 50",
  ],
  "a copy of a list": [
    asyncio(`const stock = [5, 7];
async function act(n: number) { const before = [...stock]; await asyncio.sleep(n); stock[0] = before[0] - n; }`),
    "stock[0] 5 -25 -45",
  ],
  "a computed key in a pattern": [
    asyncio(`const stock: Record<string, number> = { pen: 2, ink: 5 };
async function act(n: number) { const item = n > 0 ? "pen" : "ink"; const { [item]: left } = stock; await asyncio.sleep(n); stock[item] = left - 1; }`),
    'stock["pen"] 2 1 1',
  ],
  "a computed key that a call gives, in a pattern that assigns": [
    asyncio(`const stock: Record<string, number> = { pen: 2, ink: 5 };
const wanted = () => "pen";
async function act(n: number) { let left; ({ [wanted()]: left } = stock); await asyncio.sleep(n); stock[wanted()] = left - 1; }`),
    'stock["pen"] 2 1 1',
  ],
  "numbers as keys of a pattern": [
    asyncio(`const stock = [5, 7];
async function act(n: number) { const { 1: left } = stock; await asyncio.sleep(n); stock[1] = left - n; }`),
    "stock[1] 7 -23 -43",
  ],
  "a cache that may not be there": [
    asyncio(`const cache: Map<string, number> | null = new Map<string, number>();
async function act(n: number) { const known = cache?.get("a"); if (known !== undefined) return; await asyncio.sleep(n); cache?.set("a", n); }`),
    'cache.get("a") undefined 30 50',
  ],
  "one in a field, with keys that are made": [
    asyncio(
      `class Loader { cache?: Set<string> = new Set(); async load(n: number) { if (this.cache?.has("k" + 1)) return; await asyncio.sleep(n); this.cache?.add("k" + 1); } }
const loader = new Loader();`,
      "loader.load(50), loader.load(30)",
    ),
    'this.cache.has("k1") false true ~true',
  ],
  "promises: what a reaction is given": [
    `let balance = 100;
const load = async () => { await null; return balance; };
const act = (n: number) => load().then((before) => { balance = before - n; });
await Promise.all([act(50), act(30)]);`,
    "balance 100 50 70",
  ],
  "promises: a copy that a reaction writes back": [
    `let balance = 100;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
function act(n: number) { const before = balance; return sleep(n).then(() => { balance = before - n; }); }
await Promise.all([act(50), act(30)]);`,
    "balance 100 70 50",
  ],
  "promises: a chain of reactions, without an await": [
    `let balance = 100;
const act = (n: number) => Promise.resolve().then(() => balance).then((before) => { balance = before - n; });
void act(50); void act(30);`,
    "balance 100 50 70",
  ],
  "timers that write back what was read when they were set": [
    `let balance = 100;
function act(n: number) { let before = balance; setTimeout(() => { balance = before - n; }, n); }
act(50); act(30);`,
    "balance 100 70 50",
  ],
  "promises: a check, and a reaction that acts": [
    `let cache: string | null = null;
function act(n: number) { if (cache === null) Promise.resolve().then(() => { cache = "made by " + n; }); }
act(50); act(30);`,
    'cache null "made by 50" "made by 30"',
  ],
  threads: [
    `import * as threading from "threading"; import * as time from "time";
let hits = 0;
async function act() { const n = hits; await time.sleep(1); hits = n + 1; }
const threads = [1, 2].map(() => new threading.Thread({ target: act }));
for (const each of threads) each.start();
for (const each of threads) await each.join();`,
    "hits 0 1 1",
  ],
};

const INNOCENT: Readonly<Record<string, string>> = {
  "what is read and written in one go": asyncio(`let balance = 100;
async function act(n: number) { await asyncio.sleep(n); const b = balance; balance = b - n; }`),
  "a read again after the await": asyncio(`let balance = 100;
async function act(n: number) { let b = balance; await asyncio.sleep(n); b = balance; balance = b - n; }`),
  "a lock from the read to the write": asyncio(`let balance = 100; const lock = new asyncio.Lock();
async function act(n: number) { await lock.acquire(); const b = balance; await asyncio.sleep(n); balance = b - n; lock.release(); }`),
  "one after the other": `import * as asyncio from "asyncio"; let balance = 100;
async function act(n: number) { const b = balance; await asyncio.sleep(n); balance = b - n; }
async function main() { await act(50); await act(30); }\nawait asyncio.run(main());`,
  "one task alone": asyncio(
    `let balance = 100;
async function act(n: number) { const b = balance; await asyncio.sleep(n); balance = b - n; }`,
    "act(50)",
  ),
  "what is awaited first": asyncio(`let total = 0;
async function act(n: number) { const more = await asyncio.sleep(1, n); total += more; total = total + more; }`),
  "a copy that is only printed": asyncio(`let state = "new";
async function act(n: number) { const before = state; await asyncio.sleep(n); console.log(before); state = "done " + n; }`),
  "a count of those who are at it": asyncio(`let active = 0;
async function act(n: number) { active++; await asyncio.sleep(n); active--; }`),
  "a limit on them, checked and counted at once": asyncio(
    `let active = 0;
async function act(n: number) { if (active < 2) { active += 1; await asyncio.sleep(n); active -= 1; } }`,
    "act(1), act(2), act(3)",
  ),
  "a loop that waits until there is room": asyncio(
    `let active = 0;
async function act(n: number) { while (active >= 1) await asyncio.sleep(1); active++; await asyncio.sleep(n); active--; }`,
    "act(2), act(3), act(4)",
  ),
  "a second look inside the lock": asyncio(`let cache: number | null = null; const lock = new asyncio.Lock();
async function act(n: number) {
  if (cache === null) { await lock.acquire(); if (cache === null) { await asyncio.sleep(1); cache = n; } lock.release(); }
}`),
  "objects of their own with the same property": asyncio(`async function act(n: number) {
  const account = { balance: n }; const b = account.balance; await asyncio.sleep(1); account.balance = b - 1;
}`),
  "two objects of one class": asyncio(
    `class Account { balance = 100; async withdraw(n: number) { const b = this.balance; await asyncio.sleep(1); this.balance = b - n; } }
const [ann, bob] = [new Account(), new Account()];`,
    "ann.withdraw(50), bob.withdraw(30)",
  ),
  "elements with other keys": asyncio(`const stock: Record<number, number> = { 50: 2, 30: 5 };
async function act(n: number) { const left = stock[n]; await asyncio.sleep(1); stock[n] = left - 1; }`),
  "variables of the function around, one for each call": asyncio(`async function act(n: number) {
  let count = 0; const add = async () => { const c = count; await asyncio.sleep(1); count = c + n; }; await add();
}`),
  "a flag for who is first": asyncio(`let isBusy = false;
async function act(n: number) { if (isBusy) return; isBusy = true; await asyncio.sleep(n); isBusy = false; }`),
  "others who only read": asyncio(
    `let n = 0;
async function act() { const before = n; await asyncio.sleep(1); n = before + 1; }
async function look() { await asyncio.sleep(0); return n; }`,
    "act(), look(), look()",
  ),
  "a value that was changed and changed back": asyncio(
    `let mode = "calm";
async function act() { const before = mode; await asyncio.sleep(5); mode = before + "er"; }
async function blink() { mode = "alarm"; await asyncio.sleep(1); mode = "calm"; }`,
    "act(), blink()",
  ),
  "the last of several blind writes": asyncio(`let latest = 0;
async function act(n: number) { latest = n; await asyncio.sleep(n); latest = n + 1; }`),
  "a function that is called in between and does not wait": asyncio(
    `let n = 0;
const add = () => { n += 1; };
async function act() { await asyncio.sleep(1); const before = n; add(); n = before + 1; await asyncio.sleep(1); }`,
    "act(), act()",
  ),
  "a cache that is asked again after the await": asyncio(`const cache = new Map<string, number>();
async function act(n: number) { if (!cache.has("a")) { await asyncio.sleep(n); if (!cache.has("a")) cache.set("a", n); } }`),
  "a cache that is filled under a lock":
    asyncio(`const cache = new Map<string, number>(); const lock = new asyncio.Lock();
async function act(n: number) { await lock.acquire(); try { if (!cache.has("a")) { await asyncio.sleep(n); cache.set("a", n); } } finally { lock.release(); } }`),
  "a cache of tasks, filled before the await": asyncio(`const cache = new Map<string, asyncio.Task<number>>();
async function load(n: number) { await asyncio.sleep(n); return n; }
async function act(n: number) { if (!cache.has("a")) cache.set("a", asyncio.createTask(load(n))); await cache.get("a"); }`),
  "a map with a key for each task": asyncio(`const cache = new Map<number, number>();
async function act(n: number) { if (!cache.has(n)) { await asyncio.sleep(n); cache.set(n, n); } }`),
  "two maps in two fields of one name": asyncio(
    `class Loader { cache = new Map<string, number>(); async load(n: number) { if (!this.cache.has("a")) { await asyncio.sleep(n); this.cache.set("a", n); } } }
const [a, b] = [new Loader(), new Loader()];`,
    "a.load(50), b.load(30)",
  ),
  "a set that is added to before the await, and left at the end": asyncio(`const busy = new Set<string>();
async function act(n: number) { if (busy.has("x")) return; busy.add("x"); try { await asyncio.sleep(n); } finally { busy.delete("x"); } }`),
  "workers that take from one list until it is empty": asyncio(
    `const jobs = [1, 2, 3, 4, 5];
async function act() { while (jobs.length > 0) { const job = jobs.shift()!; await asyncio.sleep(job); } }`,
    "act(), act()",
  ),
  "workers that put into the list from which they take": asyncio(
    `const jobs = [3];
async function act() { for (;;) { if (jobs.length === 0) return; const job = jobs.pop()!; await asyncio.sleep(1); for (let i = 0; i < job; i++) jobs.push(i); } }`,
    "act(), act()",
  ),
  "results that are gathered in a list": asyncio(`const results: number[] = [];
async function act(n: number) { await asyncio.sleep(n); results.push(n); if (results.length === 2) results.reverse(); }`),
  "a list that is asked and changed, and is not the other one": asyncio(`async function act(n: number) {
  const mine: number[] = []; if (mine.length === 0) { await asyncio.sleep(1); mine.push(n); }
}`),
  "a queue of the program's own with such methods":
    asyncio(`class Box { items = new Array<number>(); add(n: number) { this.items = [...this.items, n]; } has(n: number) { return this.items.includes(n); } }
const box = new Box();
async function act(n: number) { if (!box.has(n)) { await asyncio.sleep(1); box.add(n); } }`),
  "patterns that take out again after the await": asyncio(`const account = { balance: 100 };
async function act(n: number) { let { balance } = account; await asyncio.sleep(n); ({ balance } = account); account.balance = balance - n; }`),
  "patterns that take out of objects of their own": asyncio(`async function act(n: number) {
  const account = { balance: n }; const { balance } = account; await asyncio.sleep(1); account.balance = balance - 1;
}`),
  "promises: calls one after the other, with what was read first": `let balance = 100;
async function act(before: number, n: number) { await null; balance = before - n; }
const before = balance; await act(before, 50); await act(before, 30); balance = before - 1; await null;`,
  "promises: a call that is awaited changes what is written afterwards": `let n = 1;
async function add() { await null; n += 1; }
async function act() { const before = n; await add(); n = before + 1; }
await act();`,
  "promises: a call that is made in between and does not wait": `let n = 1;
async function add() { n += 1; }
async function act() { const before = n; add(); n = before + 1; await null; }
await act();`,
  "promises: what is read again by another call": `let balance = 100;
async function load() { await null; return balance; }
async function act(n: number) { let b = await load(); await null; b = await load(); balance = b - n; }
await act(50); await act(30);`,
  "a request that several wait for": asyncio(
    `const inFlight = new Map<string, asyncio.Task<string>>();
async function fetchPage(url: string) { await asyncio.sleep(1); return url; }
async function act(url: string) {
  let task = inFlight.get(url);
  if (task === undefined) { task = asyncio.createTask(fetchPage(url)); inFlight.set(url, task); }
  try { return await task; } finally { inFlight.delete(url); }
}`,
    'act("x"), act("x"), act("y")',
  ),
  "a crawler with several workers": asyncio(
    `const links: Record<string, string[]> = { a: ["b", "c"], b: ["c", "d"], c: ["a"], d: [] };
const seen = new Set<string>(); const queue = ["a"];
async function act() {
  while (queue.length > 0) {
    const url = queue.shift()!;
    if (seen.has(url)) continue;
    seen.add(url);
    await asyncio.sleep(1);
    for (const link of links[url]) if (!seen.has(link)) queue.push(link);
  }
}`,
    "act(), act(), act()",
  ),
  "a pool of connections under a condition": asyncio(
    `const pool = [1, 2]; const free = new asyncio.Condition();
async function act() {
  await free.acquire(); while (pool.length === 0) await free.wait(); const mine = pool.pop()!; free.release();
  await asyncio.sleep(1);
  await free.acquire(); pool.push(mine); free.notify(); free.release();
}`,
    "act(), act(), act(), act()",
  ),
  "a limit on how often, which looks again each time": asyncio(
    `class Limiter { times: number[] = []; async wait() { for (;;) {
  const now = asyncio.getRunningLoop().time(); this.times = this.times.filter((t) => now - t < 1);
  if (this.times.length < 2) { this.times.push(now); return; }
  await asyncio.sleep(0.2);
} } }
const limiter = new Limiter();`,
    "limiter.wait(), limiter.wait(), limiter.wait(), limiter.wait()",
  ),
  "variables that change places in one go": asyncio(`let [left, right] = [1, 2];
async function act(n: number) { await asyncio.sleep(n); [left, right] = [right, left]; await asyncio.sleep(n); [left, right] = [right, left]; }`),
  "patterns of what belongs to one task":
    asyncio(`const make = async (n: number) => ({ balance: n, list: [n] });
async function act(n: number) {
  const account = await make(n); const { balance, list: [first] } = account; await asyncio.sleep(n); account.balance = balance - first; account.list[0] = first;
}`),
  "a pattern in the head of a loop, with objects of its own":
    asyncio(`const accounts = [{ id: 50, balance: 1 }, { id: 30, balance: 2 }];
async function act(n: number) { for (const { id, balance } of accounts) { if (id !== n) continue; await asyncio.sleep(n); accounts.find((each) => each.id === n)!.balance = balance + 1; } }`),
  "a pattern among the parameters, with objects of its own": asyncio(
    `async function act(account: { balance: number }, { balance } = account) { await asyncio.sleep(balance); account.balance = balance - 1; }`,
    "act({ balance: 5 }), act({ balance: 3 })",
  ),
  "a pattern of which nothing is written back": asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const { name, balance } = account; await asyncio.sleep(n); account.name = String(n); void [name, balance]; }`),
  "?. that ends before, and again after the await":
    asyncio(`const box: { n?: number; inner?: { n: number } | null } = { n: 1, inner: null };
async function act(k: number) { const m = box.inner?.n; await asyncio.sleep(k); if (m === undefined && box?.n !== undefined) box.n = box?.n + 1; }`),
  "patterns that write what was read in the same go": asyncio(`const box = { n: 1, m: 2 };
async function act(k: number) { await asyncio.sleep(k); ({ n: box.n, m: box.m } = { n: box.m, m: box.n }); [box.n] = [box.n + 1]; }`),
  "promises: reactions that read and write in one go": `let balance = 100;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const act = (n: number) => sleep(n).then(() => { balance -= n; }).then(() => { balance = balance + 1; });
await Promise.all([act(50), act(30)]);`,
  "promises: one chain after the other": `let balance = 100;
const load = async () => { await null; return balance; };
const act = (n: number) => load().then((before) => { balance = before - n; });
await act(50).then(() => act(30));`,
  "patterns among the parameters, used before anything else happens": `const account = { balance: 100, fee: 1 };
const less = ({ balance, fee }: { balance: number; fee: number }, n: number) => balance - fee - n;
function act(n: number) { setTimeout(() => { account.balance = less(account, n); }, n); }
act(50); act(30);`,
  "patterns of objects of their own, in functions that are not async": `const start = ({ box, box: { n } }: { box: { n: number } }) => { setTimeout(() => { box.n = n + 1; }, 1); };
start({ box: { n: 1 } }); start({ box: { n: 2 } });`,
  "a rest of which something else is used": asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const { balance, ...others } = account; await asyncio.sleep(n); account.balance = 5 + n; account.name = others.name; void balance; }`),
  "a rest that is taken again after the await": asyncio(`let jobs = [1, 2, 3];
async function act(n: number) { await asyncio.sleep(n); const [job, ...others] = jobs; jobs = others; void job; }`),
  "a copy that is changed, and not written back":
    asyncio(`const account = { name: "Ann", balance: 100 }; const seen: number[] = [];
async function act(n: number) { const mine = { ...account }; await asyncio.sleep(n); mine.balance -= n; seen.push(mine.balance); account.name = "Bob"; }`),
  "a copy with a value of its own": asyncio(`const account = { name: "Ann", balance: 100 };
async function act(n: number) { const mine = { ...account, balance: n }; await asyncio.sleep(n); account.balance = mine.balance; }`),
  "computed keys that differ": asyncio(`const stock: Record<number, number> = { 50: 2, 30: 5 };
async function act(n: number) { const { [n]: left } = stock; await asyncio.sleep(n); stock[n] = left - 1; }`),
  "a cache that is not there": asyncio(`const caches: { a?: Map<string, number> } = {}; const { a } = caches;
async function act(n: number) { if (a?.get("x" + n) === undefined) { await asyncio.sleep(n); a?.set("x" + n, n); } }`),
  "a cache that may not be there, asked again":
    asyncio(`const cache: Map<string, number> | null = new Map<string, number>();
async function act(n: number) { if (cache?.has("a")) return; await asyncio.sleep(n); if (!cache?.has("a")) cache?.set("a", n); }`),
  "a flag that a timer takes back": `let isBusy = false;
function act(n: number) { if (isBusy) return; isBusy = true; setTimeout(() => { isBusy = false; }, n); }
act(1); act(2); setTimeout(() => act(3), 5);`,
  "a counter that timers count on": `let count = 0;
const timer = setInterval(() => { count += 1; if (count > 2) clearInterval(timer); }, 1);
setTimeout(() => { count = count + 10; }, 2);`,
};

test.each(Object.entries(RACY))("a race: %s", async (_, [source, ...races]) => {
  expect(await racesIn(source)).toEqual(races);
});

test.each(Object.entries(INNOCENT))("no race: %s", async (_, source) => {
  expect(await racesIn(source)).toEqual([]);
});
