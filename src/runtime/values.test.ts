// What is told of variables: short, true, after the step, and without a trace in the program's own run.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noteProxies } from "./proxies.ts";
import { prepareRun, runSource } from "../headless/in-process.ts";
import type { EventLog } from "../trace/event-log.ts";
import { TraceValues } from "../trace/questions/values.ts";
import { Trace } from "../trace/trace.ts";

const ABOUT_VARIABLES = new Set(["variable", "value", "read", "write", "update", "items"]);

/** Everything in a trace that is not about variables, with the places in words. */
function plainEvents(log: EventLog): unknown[] {
  return [...log.events()]
    .filter(({ type }) => !ABOUT_VARIABLES.has(type))
    .map(({ site, ...event }) => ({ ...event, site: `${log.sites[site].line}:${log.sites[site].column}` }));
}

async function told(source: string): Promise<{ log: EventLog; values: TraceValues; trace: Trace }> {
  const { log, stderr } = await runSource(source, "main.ts", { withValues: true });
  expect(stderr).toBe("");
  const values = new TraceValues(log);
  values.update();
  return { log, values, trace: new Trace(log) };
}

/** What is known of a task by its name when it comes to its wait number `count`. */
async function atWait(source: string, name: string, count = 1): Promise<Record<string, string>> {
  const { log, values, trace } = await told(source);
  const lane = trace.lanes.find((each) => each.name === name)!;
  const waits = [...log.events()].flatMap(({ type, actor }, event) =>
    actor === lane.id && (type === "wait" || type === "yield") ? [event] : [],
  );
  const moment = trace.momentAtStep(trace.stepAtMoment(waits[count - 1] + 1));
  const frame = values.framesAt(lane.id, moment).at(-1)!;
  return Object.fromEntries(frame.values.map((value) => [value.name, value.text]));
}

const asyncio = (body: string) => `import * as asyncio from "asyncio";\n${body}\nawait asyncio.run(main());`;

test("parameters and locals are told of at an await, those that have a value", async () => {
  const source =
    asyncio(`async function main(first = "a", { second, third: [fourth] } = { second: 2, third: [4n] }) {
  let x;
  for (const item of [true]) { const inner = null; await asyncio.sleep(1); }
  const later = 1;
  await asyncio.sleep(1);
}`);
  expect(await atWait(source, "Task-1")).toEqual({
    first: '"a"',
    second: "2",
    fourth: "4n",
    x: "undefined",
    item: "true",
    inner: "null",
  });
  expect(await atWait(source, "Task-1", 2)).toEqual({
    first: '"a"',
    second: "2",
    fourth: "4n",
    x: "undefined",
    later: "1",
  });
});

test("a variable that has no value yet is not touched, and hides what it shadows", async () => {
  const source = asyncio(`async function main() {
  const x = 1;
  { await asyncio.sleep(1); const x = 2; await asyncio.sleep(x); }
  switch (x) { case 0: let y = 1; case 1: await asyncio.sleep(1); }
  for (const z of await Promise.resolve([1])) await asyncio.sleep(z);
}`);
  // The name is the inner one's already.
  expect(await atWait(source, "Task-1")).toEqual({});
  expect(await atWait(source, "Task-1", 2)).toEqual({ x: "2" });
  expect(await atWait(source, "Task-1", 3)).toEqual({ x: "1" });
});

test("what is changed in place is told of", async () => {
  const source = asyncio(`async function main() {
  const items: number[] = [], ages = new Map(), person = { name: "Ann" };
  await asyncio.sleep(1);
  items.push(1); ages.set("Ann", 3); person.name = "Bo";
  await asyncio.sleep(1);
}`);
  expect(await atWait(source, "Task-1")).toEqual({ items: "[]", ages: "Map(0)", person: '{ name: "Ann" }' });
  expect(await atWait(source, "Task-1", 2)).toEqual({
    items: "[1]",
    ages: 'Map(1) {"Ann" → 3}',
    person: '{ name: "Bo" }',
  });
});

test("the module's variables are told of at the end of each turn and after each print, with who changed them", async () => {
  const { log } = await told(
    asyncio(`let balance = 100;
async function withdraw(n: number) { const b = balance; await asyncio.sleep(0); balance = b - n; }
async function main() { await asyncio.gather(withdraw(50), withdraw(30)); console.log(balance); }`),
  );
  const names = new Map<number, string>();
  const story = [...log.events()].flatMap(({ type, actor, a, b, text }) => {
    if (type === "number") names.set(a, `Task-${b}`);
    return type === "value" && b === -1 ? [`${names.get(actor) ?? "main"}: ${text}`] : [];
  });
  expect(story).toEqual(["main: 100", "Task-2: 50", "Task-3: 70"]);
});

test("what prints among the parameters does so before there is a frame", async () => {
  const source =
    asyncio(`async function act(a: number, b = console.log("default", a)) { await asyncio.sleep(1, b); }
async function main() { await act(1); }`);
  expect(await atWait(source, "Task-1")).toEqual({ a: "1", b: "undefined" });
});

test("a frame that is entered again tells all its values again", async () => {
  const source =
    asyncio(`async function* count(n: number) { for (let i = 0; i < n; i++) { yield i; await asyncio.sleep(1); } }
async function main() { for await (const i of count(2)) console.log(i); }`);
  expect(await atWait(source, "Task-1", 2)).toEqual({ n: "2", i: "1" });
});

test("ECMAScript's calls have frames of their own", async () => {
  const source = `async function f(n) { await null; return n; }\nconst g = async (m) => (await f(m)) + 1;\nawait g(5);`;
  expect(await atWait(source, "f")).toEqual({ n: "5" });
  expect(await atWait(source, "g")).toEqual({ m: "5" });
});

const HOSTILE = asyncio(`const shout = (what: string) => { console.log("ran", what); return 1; };
const trap = new Proxy({}, { get: () => shout("get"), getPrototypeOf: () => (shout("prototype"), null) });
const handler = new Proxy({}, new Proxy({}, { get: (_, key) => { shout(String(key)); } }));
const gone = Proxy.revocable([], {}); gone.revoke();
class Loud { get x() { return shout("getter"); } toString() { return String(shout("toString")); } valueOf() { return shout("valueOf"); }
  get [Symbol.toStringTag]() { return String(shout("tag")); } static [Symbol.hasInstance]() { return !!shout("hasInstance"); }
  [Symbol.toPrimitive]() { return shout("primitive"); } inspect() { shout("inspect"); } toJSON() { shout("json"); } }
async function main() {
  const getter = { get a() { throw new Error("no"); }, get length() { return shout("length"); } };
  const [p1, p2, p3, loud] = [trap, handler, gone.proxy, new Loud()];
  const child = Object.create(trap), own = Object.defineProperty(new Loud(), "constructor", { get: () => shout("constructor") });
  const many = Array.from({ length: 1e6 }, (_, i) => i), sparse = new Array(4e9), huge = "x".repeat(2 ** 24), big = 3n ** 100_000n;
  let deep: unknown = {}; for (let i = 0; i < 20_000; i++) deep = { deep };
  const wide = Object.fromEntries(many.slice(0, 1e5).map((i) => ["k" + i, i]));
  const circle: Record<string, unknown> = {}; circle.circle = circle;
  const fn = new Proxy(() => 1, { get: () => shout("fn") }), symbol = Symbol("s"), map = new Map([[trap, trap]]);
  await asyncio.sleep(1);
  console.log("over", typeof getter, many.length, huge.length, symbol.description, map.size);
  void [p1, p2, p3, loud, child, own, sparse, big, deep, wide, circle, fn];
}`);

// As in the realm that a program has for itself.
noteProxies(globalThis);

test("hostile values change nothing in a run, and none of their code is run", async () => {
  const [without, withThem] = await Promise.all([
    runSource(HOSTILE, "main.ts"),
    runSource(HOSTILE, "main.ts", { withValues: true }),
  ]);
  expect(withThem.stdout).toBe("over object 1000000 16777216 s 1\n");
  expect(withThem.stderr).toBe("");
  expect(plainEvents(withThem.log)).toEqual(plainEvents(without.log));
  for (const { type, text } of withThem.log.events())
    if (type === "value") expect(text.length).toBeLessThanOrEqual(60);
});

test("every example runs the same with values and without", async () => {
  const folder = new URL("../../examples/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(new URL(file, folder), "utf8");
    const [without, withThem] = [
      await runSource(source, file),
      await runSource(source, file, { withValues: true }),
    ];
    expect(plainEvents(withThem.log), file).toEqual(plainEvents(without.log));
  }
});

test("what is in a queue is told after each change that leaves something in it", async () => {
  const { log } = await told(
    asyncio(`async function main() {
  const jobs = new asyncio.Queue<unknown>();
  for (const job of [1, "two", { three: 3 }]) jobs.putNowait(job);
  jobs.getNowait(); jobs.getNowait(); jobs.getNowait();
  await jobs.put(Array.from({ length: 40 }, (_, i) => i));
}`),
  );
  const items = [...log.events()].flatMap(({ type, text }) => (type === "items" ? [text] : []));
  expect(items).toEqual([
    "1",
    '1, "two"',
    '1, "two", { three: 3 }',
    '"two", { three: 3 }',
    "{ three: 3 }",
    "[0, 1, 2, 3, 4, … ×40]",
  ]);
});

test("beyond the limit nothing more is told, and that is told", async () => {
  const source = asyncio("async function main() { for (let i = 0; i < 100; i++) await asyncio.sleep(0); }");
  const { run, log } = await prepareRun(source, "main.ts", {
    withValues: true,
    limits: { events: 10_000, characters: 100, values: 10 },
  });
  while (run.run(1_000).type !== "finished");
  const events = [...log.events()].filter(({ type }) => type === "value");
  expect(events.length).toBe(10);
  expect(events.at(-1)!.a).toBe(0);
});

test("a run of very many steps is told of up to where looking into its objects would take long", async () => {
  const source = asyncio(`const all = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]; let last = 0;
async function main() { for (last = 1; last <= 30_000; last++) await asyncio.sleep(0); }`);
  const { log } = await told(source);
  const last = [...log.events()].filter(({ type }) => type === "value").at(-1)!;
  expect([last.a, last.text]).toEqual([0, ""]);
  const { log: whole } = await told(source.replace("30_000", "2_000"));
  expect([...whole.events()].some(({ type, a }) => type === "value" && a === 0)).toBe(false);
});

test("what tells of reads and writes changes no program, and stands in no message", async () => {
  const pieces = [
    "const b = account.balance(); account.balance = await b",
    "const b = account.balance.x(); account.balance = await b",
    "const b = account.balance.b.x(); account.balance = await b",
    "const b = counter.a.b(); counter = await b",
    "const [b] = counter; counter = await b",
    "for (const b of account.f().balance) account.f().balance = await b",
    "const { b } = account.nope; account.nope = await b",
    "let b; ({ ...b } = account.nope); account.nope = await b",
    "const b = [...counter]; counter = await b",
    "for (const b of counter) counter = await b",
    "for (const b of account.balance.b) account.balance = await b",
    "const b = [account.balance].x(); account.balance = await b",
    "const b = (counter || account.balance).x(); account.balance = await b",
    "const b = (account.f().balance + 1).x(); account.f().balance = await b",
    "const b = new account.balance.C(); account.balance = await b",
    "const b = new account.balance.D(1).d; account.balance = await { b, D: account.balance.D }",
    "const b = account.stock.get('a').x(); account.stock.set('a', await b)",
    "const b = account.balance?.b.x(); account.balance = await b",
    "switch (1) { case 1: account.f().balance = account.f().balance + await 1; }",
    "account.balance = { two: 2 }; const { two } = account.balance; account.balance = await [two]; say([...account.balance])",
    "const { b } = await account.nope; account.b = await b",
    "const [b] = await account.nope; account.b = await b",
    "let b; ({ b } = await account.nope); account.b = await b",
    "let b; [b] = await account.nope; account.b = await b",
    "const { balance: { c: { d } } } = account; account.balance.c = await d; account.balance.c.d = await d",
    "const { b } = account?.nope; account.b = await b",
    "const { b } = account.nope ?? null; account.b = await b",
    "const { b } = account.nope ? 1 : undefined; account.b = await b",
    "for (const { b } of [undefined]) account.b = await b",
    "for (const {} of [null]) account.b = await 1",
    "for (const [b] of [1]) counter[0] = await b",
    "for (let { b } of account.list) account.b = await b",
    "let b; for ({ b } of account.list) account.b = await b",
    "for (const { b } of account.list) { const b = 2; say(b); account.b = await b; }",
    "outer: for (const { b } of account.list) for (const c of [1, 2]) { account.b = await b; continue outer; }",
    "for (const { b } of account.list) { say(b); if (b > 1) break; account.b = await b; }",
    "for (const { b } of account.list) account.b = await (() => b)()",
    "for await (const { b } of account.list) account.b = await b",
    "for await (const [b] of [1]) counter[0] = await b",
    "const f = async ({ b }, ...more) => { await 1; account.b = b; }; await f(account.nope)",
    "const f = async ({ b = 7 }, n) => { await 1; account.b = b + n; }; await f({}, 1, 2, 3); say(f.length)",
    "const f = async function ({ b: [c, d] }) { await 1; [account.b, counter[0]] = [c + d, c]; }; await f({ b: 'xy' }); say(account.b)",
    "const b = account?.nope?.c; account.nope = await { c: b }; say(account?.nope?.c)",
    "const b = account?.nope.c; account.nope = await b",
    "const b = nope?.c; account.c = await b",
    "const b = account.f?.()?.balance?.b; account.balance.b = await b; say(typeof b)",
    "[account.b, counter.a] = [account.b, await 3]; say(account.b, counter.a)",
    "let [b, c] = [counter.a, 2]; await 1; [b, c] = [c, b]; ({ x: counter.a, y: account.nope.y } = { x: c, y: b })",
    "say(([counter.a, account.b] = [await 5, counter.a])[0], counter.a)",
    "const b = counter.a; await Promise.resolve(1).then(() => { [counter.a] = [b + 1]; }); say(counter.a)",
    "[counter.a] = await account.nope",
    "counter = { ...counter, n: await 2 }; say(JSON.stringify(counter))",
    "const list = [...counter.list, ...(await [1])]; counter.list = await list",
    "counter = await 5; say(Math.max(...[counter, counter]), JSON.stringify({ ...counter })); counter = counter + await 1; say(...counter)",
    "const [[b] = (counter = 5)] = []; counter = await b",
    "const n = counter; await 1; const { b = (counter = n), [(counter = n, 'c')]: c, d: [e] = [counter] } = {}; say(b, c, e)",
    "const n = counter; await 1; const [b = (counter = n)] = [], f = ({ a = (counter = n) } = {}) => a; say(b, f())",
    "let b; [b] = counter; counter = await b",
    "let b; [b] = account.f().balance; account.f().balance[0] = await b",
    "const [b] = counter?.list; await 1; counter.list[0] = b",
    "const [b] = counter.list; await 1; counter.list[0] = b",
    "const f = ({ b }, n) => Promise.resolve().then(() => { account.b = b + n; }); say(f.length); await f({ b: 1 }, 2, 3); say(account.b); await f(null)",
    "const f = ({}) => Promise.resolve(); const g = ({ b }, c = b, ...more) => f(b).then(() => { account.b = b; }); await g({ b: 1 }); await g()",
    "const f = function ({ b }, n) { return Promise.resolve().then(() => { account.b = b; }); }; say(f.length); await f({ b: 1 }); await f(account.nope)",
    "const f = ({ b }, [c]) => Promise.resolve().then(() => { account.b = b; }); await f({}, [1]); await f({}, 5)",
    "const { b, ...more } = account; await 1; account.balance = more.balance; say(typeof more.balance, more.nope?.c)",
    "const more = { ...account }; await 1; account.balance = more.nope.b",
    "const [b, ...more] = account.list; await 1; account.list[1] = more[0]; say(more.length, more[5])",
    "const k = () => { say('key'); return 'list'; }; const { [k()]: [b] } = account; await 1; account[k()] = b; say(account.list.b)",
    "const { [say('no key')]: b } = account.nope; await 1; account.b = b",
    "const k = 'list'; let b; ({ [k]: b } = account.nope); await 1; account[k] = b",
    "if (!account.stock?.has(say('k'))) { await 1; account.stock?.set('k', await 1); } say(account.stock.size)",
    "if (!account.nope?.has(say('k'))) { await 1; account.nope?.set(say('not')); } account.stock.nope?.get(1)",
    "if (!account.list?.has('k')) { await 1; account.list?.add('k'); }",
    "if (!account.list.has('k')) { await 1; account.list.add('k'); }",
    "const b = `${account.balance}`.toUpperCase().split(',').x(); account.balance = await b",
  ];
  const program = `const say = (...texts: unknown[]) => console.log(texts.map(String).join());
let account: any, counter: any;
async function tell(piece: () => Promise<void>) {
  [account, counter] = [{ balance: { b: {}, D: class { d = 1; } }, stock: new Map([["a", {}]]), list: [{ b: 1 }, { b: 2 }], f() { return this; } }, { a: 1 }];
  await piece().then(() => say("no error"), (error) => say(error.message));
}
${pieces.map((piece) => `await tell(async () => { ${piece}; });`).join("\n")}`;
  const { stdout } = await runSource(program);
  expect(stdout.match(/no error/g)!.length).toBeGreaterThan(10);
  const withValues = await runSource(program, "main.ts", { withValues: true });
  expect(withValues.stdout).toBe(stdout);
});

test("to tell an object with attributes for each thread does not make them in a thread that has not used it", async () => {
  const source = `import * as asyncio from "asyncio"; import * as threading from "threading";
class Mine extends threading.local { constructor() { super(); console.log("made in", threading.currentThread().name); this.count = 1; } }
const mine = new Mine();
async function look(given) { const held = [given]; await asyncio.sleep(1); }
async function main() { await look(mine); }
const thread = new threading.Thread({ target: () => asyncio.run(main()) });
thread.start();`;
  const { stdout } = await runSource(source, "main.ts", { withValues: true });
  expect(stdout).toBe("made in MainThread\n");
  expect((await told(source)).log.strings).toEqual(expect.arrayContaining(["[local]"]));
});
