// What is nested too deeply is told where it is deepest.
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { compile, type Transformer } from "./compile.ts";
import { deepestIn } from "./nesting.ts";

test("it is deepest at the last bracket of the innermost ones", () => {
  expect(deepestIn("f(g([1], [2]), 3)", 0)).toBe("f(g([1], [".length - 1);
  expect(deepestIn("if (a) {} else if (b) { c() } else if (d) { e() }", 0)).toBe(
    "if (a) {} else if (b) { c() } else if (d) { e(".length - 1,
  );
  expect(deepestIn("f(g([1]))")).toBe(null);
});

test("a program is compiled with the place where it is deepest, if that is deep at all", async () => {
  const siteOf = async (source: string) => {
    const result = await compile(source, "main.ts", esbuild as Transformer);
    if (result.type === "failed") throw new Error("it does not compile");
    const { sites, deepest } = result.program;
    return deepest === 0 ? null : [sites[deepest].line, sites[deepest].column];
  };
  expect(await siteOf("console.log([[1]]);")).toBe(null);
  expect(await siteOf(`let n: number = 1;\n${"{ ".repeat(200)}n++; ${"}".repeat(200)}`)).toEqual([2, 399]);
});

test("where esbuild breaks down, that place is told", async () => {
  const broken: Transformer = {
    transform: () => Promise.reject(new RangeError("Maximum call stack size exceeded")),
  };
  const source = `let n: number = 1;\nif (n === 0) {}${Array.from({ length: 1_500 }, (_, i) => ` else if (n === ${i}) { n++; }`).join("\n")}`;
  const result = await compile(source, "main.ts", broken);
  expect(result).toMatchObject({
    type: "failed",
    problems: [
      {
        message: "Nested too deeply: give the inner part a name or a function of its own",
        line: 1_501,
        column: 23,
      },
    ],
  });
});

test("the blanks that esbuild indents with have no places: nesting would have as many as its depth squared", async () => {
  const placesIn = async (depth: number) => {
    const source = `${"{".repeat(depth)}f();${"}".repeat(depth)}\nfunction f() {}`;
    const result = await compile(source, "main.ts", esbuild as Transformer);
    if (result.type === "failed") throw new Error("it does not compile");
    // Four numbers each.
    return result.program.positions.length / 4;
  };
  const [some, more] = [await placesIn(100), await placesIn(400)];
  expect(some).toBeGreaterThan(200);
  expect(more).toBeLessThan(5 * some);
});

test("what an async arrow does stands in front of it, where V8 reads it once and not once for each arrow around it", async () => {
  const result = await compile(
    "const f = async (a = 1) => { await a; };\nf();",
    "main.ts",
    esbuild as Transformer,
  );
  if (result.type === "failed") throw new Error("it does not compile");
  const [generator, arrow] = [/\?\?= function\* \(a = 1\)/, /=> \{return ls\$async\(/].map((part) =>
    result.program.code.search(part),
  );
  expect(generator).toBeGreaterThan(0);
  expect(arrow).toBeGreaterThan(generator);
});

test("a list in a list in a list, thousands deep, is no reason to break down", async () => {
  const source = `const list: any = ${"[".repeat(2_500)}${"]".repeat(2_500)};
const objects: any = ${"{ a: ".repeat(2_500)}1${" }".repeat(2_500)};
objects${".a".repeat(2_499)}.b = list;`;
  expect((await compile(source, "main.ts", esbuild as Transformer)).type).not.toBe("failed");
});
