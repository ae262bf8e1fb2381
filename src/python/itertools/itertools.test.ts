// Iterators as JavaScript uses them; what they give is compared with CPython in the corpus.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

async function printed(body: string): Promise<string> {
  const { stdout, stderr } = await runSource(`import * as itertools from "itertools";\n${body}`);
  return stdout + stderr;
}

test("leaving a loop does not end the iterator, nor the one below it", async () => {
  expect(
    await printed(`
    const below = [1, 2, 3, 4].values();
    const all = itertools.chain(below);
    for (const n of all) if (n === 2) break;
    const [third] = all;
    console.log(third, below.next().value);`),
  ).toBe("3 4\n");
});

test("a product of no iterables is one empty array", async () => {
  expect(await printed("console.log([...itertools.product([1, 2], { repeat: 0 })]);")).toBe("[ [] ]\n");
});

test("wrong arguments are told", async () => {
  expect(
    await printed(`
    for (const wrong of [
      () => itertools.product([1], { times: 2 } as never),
      () => itertools.repeat(1, 1.5),
      () => itertools.batched([1], 0),
      () => itertools.islice([1], -1),
    ]) try { wrong(); } catch (error) { console.log(error.name, error.message); }`),
  ).toMatchInlineSnapshot(`
    "TypeError product() has no option 'times'; it takes repeat
    TypeError repeat() needs a whole number, got 1.5
    ValueError n must be at least one
    ValueError the places of islice() are null or whole numbers from 0 on
    "
  `);
});
