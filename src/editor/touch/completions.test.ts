// A phone's completion offers what the type checker would of the modules, without it.
import { expect, test, vi } from "vitest";
import { moduleNames } from "../../python/types/declarations.ts";
import { checkerOf, TestChecker } from "../checker/test-checker.ts";
import { completionsAt } from "./completions.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

/** What is offered at the mark `|`, in its order. */
function offeredAt(program: string, isAsked = false) {
  const [before, after] = program.split("|");
  const found = completionsAt(before + after, before, after, isAsked);
  return (found?.options ?? []).toSorted((a, b) => (b.boost ?? 0) - (a.boost ?? 0));
}

const namesAt = (program: string): string[] => offeredAt(program).map(({ label }) => label);

const IMPORTED = 'import * as asyncio from "asyncio";\nimport { Queue, createTask } from "asyncio";\n';

test("behind asyncio. what people use comes first, with how it is called and what it does", () => {
  const [gather, sleep] = offeredAt(`${IMPORTED}asyncio.|`);
  expect([gather.label, gather.detail, sleep.label, sleep.detail]).toEqual([
    ...["gather", "(...awaitables)", "sleep", "(delay, result?): Coroutine<T>"],
  ]);
  expect(sleep.info).toBe("Suspends the calling task for a time; the other tasks of the loop go on.");
  expect(namesAt(`${IMPORTED}asyncio.|`).at(-1)).toMatch(/^[A-Z_]+$/);
});

test("of every module it offers each value that the type checker offers, and no other", async () => {
  const programs = moduleNames.map((module) => [module, `import * as it from "${module}";\nit.|`] as const);
  const checker = new TestChecker(new Map(programs.map(([name, text]) => [name, text.replace("|", "")])));
  for (const [module, program] of programs) {
    const checked = await checker.completionsOf(module, program.indexOf("|"));
    expect(new Set(namesAt(program)), module).toEqual(new Set(checked));
  }
});

test.each([
  ["a queue that was made", "const jobs = new asyncio.Queue<number>(3);\njobs.|", "maxsize"],
  ["one by a name that was imported", "const jobs = new Queue();\njobs.pu|", "maxsize"],
  ["a task", "const task = asyncio.createTask(work());\ntask.|", "done"],
  ["a parameter", "async function work(lock: asyncio.Lock) {\n  await lock.|", "acquire"],
  ["the console", "console.|", "log"],
])("behind a dot it offers what is there of %s, as the type checker does", async (_, lines, first) => {
  const program = IMPORTED + lines;
  const names = namesAt(program);
  expect(names).toContain(first);
  const checked = await checkerOf(program.replace("|", "")).completionsOf("main", program.indexOf("|"));
  expect(names.filter((name) => !checked.includes(name))).toEqual([]);
});

test("in the braces of an import it offers what that module has, behind from the modules", () => {
  expect(namesAt('import { Th| } from "threading";').slice(0, 3)).toEqual(["Thread", "Lock", "Event"]);
  expect(namesAt('import { Queue } from "|"')).toEqual(expect.arrayContaining(["asyncio", "queue"]));
});

test("it offers nothing of what it does not know, and no global inside a text before it is asked", () => {
  expect(offeredAt(`${IMPORTED}const list = [1];\nlist.|`)).toEqual([]);
  expect(offeredAt(`${IMPORTED}|`)).toEqual([]);
  expect(offeredAt(`${IMPORTED}|`, true).map(({ label }) => label)).toContain("setTimeout");
});
