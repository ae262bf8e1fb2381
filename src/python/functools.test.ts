// Functions made of functions: what the corpus cannot show, since Python has no twin of it.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

async function printed(body: string): Promise<string> {
  const { stdout, stderr } = await runSource(`import * as functools from "functools";\n${body}`);
  return stdout + stderr;
}

test("a partial of a method keeps the object that it is called on", async () => {
  expect(
    await printed(`
    const counter = { n: 2, add: functools.partial(function (this: { n: number }, a: number, b: number) { return this.n + a + b; }, 10) };
    console.log(counter.add(100), counter.add.name);`),
  ).toBe("112 \n");
});

test("a cache tells arguments apart by kind and by object, and arrays by what is in them", async () => {
  expect(
    await printed(`
    const calls = [];
    const seen = functools.cache((...args) => calls.push(args));
    const [one, other] = [new Date(0), new Date(0)];
    for (const args of [[1], ["1"], [1n], [null], [undefined], [one], [other], [one], [[1, ["a"]]], [[1, ["a"]]], ["a,b"], ["a", "b"]]) seen(...args);
    console.log(calls.length, seen.cacheInfo().hits);`),
  ).toBe("10 2\n");
});

test("options count as keyword arguments do, in any order", async () => {
  expect(
    await printed(`
    const seen = functools.cache((options) => options.a);
    seen({ a: 1, b: 2 }); seen({ b: 2, a: 1 }); seen({ a: 2, b: 1 });
    console.log(seen.cacheInfo().misses);`),
  ).toBe("2\n");
});

test("methods share a cache, each object with results of its own", async () => {
  expect(
    await printed(`
    class Square { constructor(readonly n: number) {} }
    Object.assign(Square.prototype, { area: functools.lruCache(function () { console.log("compute"); return this.n ** 2; }) });
    const [a, b] = [new Square(2), new Square(3)];
    console.log(a.area(), a.area(), b.area());`),
  ).toBe("compute\ncompute\n4 4 9\n");
});
