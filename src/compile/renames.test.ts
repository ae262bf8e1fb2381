// Names are those of the program, also where one hides another, which esbuild renames.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function printed(source: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(source);
  return `${stdout}${stderr}`.split("\n").slice(0, -1);
}

test("functions and classes that hide others keep their names", async () => {
  const lines = await printed(`
    class Item {}
    const work = 1;
    function outer(Item: any) {
      async function work() {}
      const made = (() => { class Item { x: number = 1; } return new Item(); })();
      const inner = function outer() { return { work, Item }; };
      return [work, made, inner.name, inner(), inner.call.name];
    }
    console.log(outer(2), new Item(), work);`);
  expect(lines).toEqual([
    "[",
    "  [AsyncFunction: work],",
    "  Item { x: 1 },",
    "  'outer',",
    "  { work: [AsyncFunction: work], Item: 2 },",
    "  'call'",
    "] Item {} 1",
  ]);
});

test("what V8 says of them names them so, at their place", async () => {
  expect(
    await printed(`const job: any = 1;
for (const job of [2 as any]) { const [a, b]: any[] = [job, 3]; if (a) job(b); }`),
  ).toEqual(["Uncaught TypeError: job is not a function", "    at main.ts:2:72"]);
});

test("what esbuild names itself stays apart from them", async () => {
  const lines = await printed(`
    enum Kind { A }
    namespace Box { export const size = 1; export function Box2() { return size; } }
    const twice = (f: any) => f;
    @twice class Made { static self = Made; static kinds(Kind: number, Box: number) { enum Made { B = 5 } return [Kind, Box, Made.B]; } }
    const q = (Kind: number) => { const Kind2 = 5; return ((Kind: number) => { const Box = Kind2; return Kind + Box; })(Kind + Kind2); };
    console.log(Kind.A, Box.Box2(), Made.self === Made, Made.kinds(1, 2), q(1));`);
  expect(lines).toEqual(["0 1 true [ 1, 2, 5 ] 11"]);
});
