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
