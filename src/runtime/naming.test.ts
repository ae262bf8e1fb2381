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
