// What is compiled before esbuild is there runs as if esbuild had compiled it: the same events at the same places.
import * as esbuild from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepareCompiled } from "../headless/in-process.ts";
import { printTrace } from "../trace/formats/text.ts";
import { compile, compileEarly, type CompileResult, type Transformer } from "./compile.ts";
import { eraseTypes } from "./erase-types.ts";

/** As esbuild writes it: what is left of a program. */
async function rewritten(source: string): Promise<string> {
  const { code } = await esbuild.transform(source, {
    loader: "ts",
    target: "es2022",
    supported: { using: true },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code.replace(/^\s*;\n/gm, "");
}

describe("types are left out as esbuild leaves them out", () => {
  test.each([
    "let a: number = 1, b: string; a = b as unknown as number; b!.length;",
    "let a = <T,>(x: T, y?: number, ...rest: readonly T[]): T => x satisfies T;",
    "interface A { x: number }\ntype B = A | null;\ndeclare const c: B;\nconsole.log(1);",
    "function f(x: string): void;\nfunction f(x: number): void;\nfunction f(x: unknown) { return x; }",
    "abstract class A<T> extends Map<string, T> implements I, J { private readonly x?: T; static y!: number; [k: string]: unknown; abstract z(): void; protected override async *w(a?: T): AsyncGenerator<T> {} }",
    "import type { A } from 'a';\nexport type { A };\nexport type B = A;\nconsole.log(new Map<string, number[]>());",
    "const f = async (x: number, { a, b }: { a: number; b: string } = y): Promise<void> => {};",
    "for (const x of [1] as const) console.log((x as number) + 1, tag<string>`t`, f<number>(1), a < b, c > (d));",
    "try {} catch (e: unknown) {}\nfunction g(x: unknown): asserts x is string {}\nfunction h(x: unknown): x is string { return true; }",
    "let x = y as any\nlet z = x!\nlabel: for (;;) break label;",
    "class A { declare x: number; readonly; public = 1; get = 2; static async = 3; get readonly() { return 1; } 'q'?: number; [key]?: string }",
    "const o = { m<T>(this_: T): T { return this_; }, async n(): Promise<void> {}, get p(): number { return 1; } };",
  ])("%s", async (source) => {
    const erased = eraseTypes(source);
    expect(erased).toHaveLength(source.length);
    expect(await rewritten(erased!)).toBe(await rewritten(source));
  });

  test.each([
    ["an enum", "enum A { B }"],
    ["a namespace with something in it", "namespace A { export const b = 1; }"],
    ["a parameter that is a field", "class A { constructor(private x: number) {} }"],
    ["a decorator", "@d class A {}"],
    ["a type before an expression", "const a = <number>b;"],
    ["a type at whose end the line would go on", "let a = b as number\n(c);"],
    ["a name of a type among others", "import { a, type B } from 'a';"],
    ["what is no program", "let let = ;"],
  ])("not %s", (_, source) => {
    expect(eraseTypes(source)).toBeNull();
  });
});

/** esbuild's maps have no place for the parenthesis before `async () => …`, nor for one before a new line: it is told of exactly here. */
const EXACTER = new Set([
  "microtasks-first.ts",
  "07-await-a-thenable.ts",
  "25-async-generator.ts",
  "32-for-await-costs.ts",
  "38-await-calls-then-of-a-subclass.ts",
  "53-what-async-functions-are.ts",
  "56-a-console-of-ones-own.ts",
]);
/** It prints functions, as they were compiled: esbuild sets their lines anew. */
const PRINTS_CODE = "57-texts-of-functions.ts";

const FOLDERS = ["examples", "e2e/conformance/corpus", "e2e/conformance/ecmascript/puzzles"];

/** Longer runs say no more. */
const MOST_EVENTS = 3_000;

function traceOf(result: CompileResult, file: string): string {
  if (result.type === "failed") return result.problems.map(({ message }) => message).join("\n");
  const { run, log } = prepareCompiled(result.program, file, {
    limits: { events: MOST_EVENTS, characters: 1_000_000, values: 100_000 },
  });
  while (run.run(1_000).type !== "finished" && log.count < MOST_EVENTS) continue;
  const text = printTrace(log).replace(/^site .*\n/gm, "");
  return EXACTER.has(file) ? text.replace(/ ?@\d+:\d+|:\d+:\d+/g, "") : text;
}

test.each(FOLDERS)("programs of %s run alike", async (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const different: string[] = [];
  let early = 0;
  for (const file of files) {
    const source = readFileSync(`${folder}/${file}`, "utf8");
    const result = await compileEarly(source);
    if (result === null) continue;
    early++;
    const usual = await compile(source, file, esbuild as Transformer);
    if (traceOf(result, file) !== traceOf(usual, file) && file !== PRINTS_CODE) different.push(file);
  }
  expect(different).toEqual([]);
  // Nearly all can be.
  expect(early).toBeGreaterThan(files.length * 0.85);
});
