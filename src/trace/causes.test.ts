// What had to come before what: the same in every order of a program, whatever its clock shows.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { causesIn } from "./causes.ts";
import { Trace } from "./trace.ts";

async function traceOf(body: string): Promise<Trace> {
  const source = `import * as asyncio from "asyncio";\n${body}\nawait asyncio.run(main());\n`;
  const { log, stderr } = await runSource(source, "main.ts", { withValues: true });
  expect(stderr).toBe("");
  return new Trace(log);
}

/** Of each printed line: how many steps had to come before it. */
function printed(trace: Trace): Record<string, number> {
  const { log } = trace;
  const { before } = causesIn(trace);
  const lines: Record<string, number> = {};
  for (let event = 0; event < trace.count; event++) {
    const { type, text } = log.event(event);
    if (type === "print") lines[text] = before[event];
  }
  return lines;
}

test("what is independent stands side by side, whoever comes first and however long it takes", async () => {
  const program = (a: number, b: number) => `
async function work(name: string, seconds: number) {
  console.log(name, "begins");
  await asyncio.sleep(seconds);
  console.log(name, "ends");
}
async function main() {
  await asyncio.gather(work("a", ${a}), work("b", ${b}));
  console.log("both");
}`;
  const [one, other] = await Promise.all([program(3, 2), program(2, 3)].map(traceOf));
  expect(one.log.event(one.count - 1).time).toBe(other.log.event(other.count - 1).time);
  expect(printed(one)).toEqual(printed(other));
  const lines = printed(one);
  // The second task is made one step later than the first.
  expect(lines["b begins"]).toBe(lines["a begins"] + 1);
  expect(lines["b ends"]).toBe(lines["a ends"] + 1);
  expect(lines.both).toBeGreaterThan(lines["b ends"]);
});

test("an item is taken after it was put, and room is made before the next one", async () => {
  const lines = printed(
    await traceOf(`
const queue = new asyncio.Queue<string>(1);
async function eat() { for (let i = 0; i < 2; i++) console.log("taken", await queue.get()); }
async function idle() { console.log("idle"); }
async function main() {
  const eater = asyncio.createTask(eat());
  const other = asyncio.createTask(idle());
  for (const dish of ["soup", "cake"]) { await queue.put(dish); console.log("put", dish); }
  await asyncio.gather(eater, other);
}`),
  );
  expect(lines["taken soup"]).toBeGreaterThan(lines["put soup"]);
  expect(lines["put cake"]).toBeGreaterThan(lines["put soup"]);
  expect(lines["taken cake"]).toBeGreaterThan(lines["taken soup"]);
  expect(lines.idle).toBeLessThan(lines["put cake"]);
});

test("a lock is taken after it was given back", async () => {
  const lines = printed(
    await traceOf(`
const lock = new asyncio.Lock();
async function work(name: string) {
  await lock.acquire();
  console.log(name, "has it");
  await asyncio.sleep(1);
  console.log(name, "gives it back");
  lock.release();
}
async function main() { await asyncio.gather(work("a"), work("b")); }`),
  );
  expect(lines["b has it"]).toBeGreaterThan(lines["a gives it back"]);
});

test("what is read was written before", async () => {
  const lines = printed(
    await traceOf(`
let balance = 0;
async function writer() { for (let i = 0; i < 9; i++) await asyncio.sleep(1); balance = 5; await asyncio.sleep(0); }
async function reader() {
  await asyncio.sleep(20);
  const found = balance;
  console.log("found", found);
  await asyncio.sleep(0);
  balance = found + 1;
}
async function main() { await asyncio.gather(reader(), writer()); }`),
  );
  // Nine sleeps had to come before the writing, and that before the reading.
  expect(lines["found 5"]).toBeGreaterThan(9 * 3);
});

test("a lane goes on behind what ran inside of it", async () => {
  const { log } = await runSource(
    'async function inner() { console.log("inside"); await null; }\nconst promise = inner();\nconsole.log("behind");\nawait promise;\n',
    "main.ts",
  );
  const lines = printed(new Trace(log));
  expect(lines.behind).toBeGreaterThan(lines.inside);
});

test("no chain is longer than the run, and what is taken in piece by piece comes to the same", async () => {
  const { log } = await traceOf(`
async function main() { await asyncio.gather(...[1, 2, 3].map((n) => asyncio.sleep(n, n))); }`);
  const whole = new Trace(log);
  const { count } = log;
  log.count = 0;
  const grown = new Trace(log);
  for (log.count = 1; log.count <= count; log.count++) {
    grown.update();
    causesIn(grown);
  }
  log.count = count;
  expect(causesIn(grown).before).toEqual(causesIn(whole).before);
  expect(causesIn(whole).longest.at(-1)).toBeLessThan(whole.stepCount);
});
