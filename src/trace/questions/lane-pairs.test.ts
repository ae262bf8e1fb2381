import { expect, test } from "vitest";
import { traceOf } from "../../headless/in-process.ts";
import type { Trace } from "../trace.ts";
import { divergenceOf, inAnyLanguage } from "./divergence.ts";
import { lanePairsOf } from "./lane-pairs.ts";

const program = (main: string, delay = 0.1) => `import * as asyncio from "asyncio";
async function work(name: string, seconds: number) { await asyncio.sleep(seconds); }
async function main() { ${main} }
await asyncio.run(main(${delay}));
`;

/** Of each task of the first run, what the task of the other one is called. */
function pairs(own: Trace, other: Trace): string[] {
  const nameOf = (trace: Trace, id: number) => `${trace.lane(id)!.label}${trace.lane(id)!.given}`;
  return [...lanePairsOf(own, other)]
    .filter(([id]) => own.lane(id)!.kind === "task" && !own.lane(id)!.isInternal)
    .map(([id, like]) => `${nameOf(own, id)} = ${nameOf(other, like)}`)
    .sort();
}

test("a task is matched by who made it and by what it was given, whatever else was made before", async () => {
  const before = await traceOf(program(`await asyncio.gather(work("a", 0.1), work("b", 0.2));`));
  const after = await traceOf(
    program(`await work("x", 1); await asyncio.gather(work("b", 0.2), work("a", 0.1));`),
  );
  expect(pairs(before, after)).toEqual([
    `main(0.1) = main(0.1)`,
    `work("a", 0.1) = work("a", 0.1)`,
    `work("b", 0.2) = work("b", 0.2)`,
  ]);
});

test("where what was given has changed, the first is the first", async () => {
  const before = await traceOf(program(`await asyncio.gather(work("a", 0.1), work("b", 0.2));`));
  const after = await traceOf(program(`await asyncio.gather(work("b", 0.3), work("a", 0.1));`));
  expect(pairs(before, after).slice(1)).toEqual([
    `work("a", 0.1) = work("a", 0.1)`,
    `work("b", 0.2) = work("b", 0.3)`,
  ]);
});

test("a task that only one of the runs has is matched with none", async () => {
  const before = await traceOf(program(`await asyncio.gather(work("a", 0.1), work("b", 0.2));`));
  const after = await traceOf(program(`await work("a", 0.1);`));
  expect(pairs(before, after)).toEqual([`main(0.1) = main(0.1)`]);
});

test("between two programs a function is the same as either language writes it, and so are its steps", async () => {
  const [one, two] = await Promise.all(
    ['takeTea("Ann")', "take_tea('Ann')"].map((call) => {
      const name = call.slice(0, call.indexOf("("));
      return traceOf(`import * as asyncio from "asyncio";
async function ${name}(who: string) { await asyncio.sleep(1); }
await asyncio.run(${call});
`);
    }),
  );
  expect(pairs(one, two)).toEqual([`takeTea("Ann") = take_tea("Ann")`]);
  expect(divergenceOf(one, two)).toBeNull();
});

test("nothing is nothing, as either language writes it", () => {
  expect(inAnyLanguage("[ undefined, 'a' ]")).toBe(inAnyLanguage('[None, "a"]'));
  expect(inAnyLanguage("f(1)")).not.toBe(inAnyLanguage("f(2)"));
});
