// A message quotes what a program calls or goes through as V8 quotes it, whatever that was compiled to.
import { describe, expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

type AsyncFunctionConstructor = new (...args: string[]) => (...args: unknown[]) => Promise<unknown>;
const { constructor: AsyncFunction } = async function () {
  await Promise.resolve();
} as unknown as { constructor: AsyncFunctionConstructor };

/** Says of each piece of code, which is run on its own, what error it ends with. */
const programOf = (pieces: readonly string[]): string =>
  `const o = { p: { q: 1 }, f() { return 1; } }; let z = 1; const f = (x) => x;
  for (const piece of [${pieces.map((piece) => `async function () { ${piece}; }`).join(",\n")}])
    await piece.call(o, 1).then(() => log("no error"), (error) => log(error.message));`;

async function messagesHere(pieces: readonly string[], withValues = false): Promise<string[]> {
  const program = `const log = console.log;\n${programOf(pieces)}`;
  const { stdout, stderr } = await runSource(program, "main.ts", { withValues });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

/** Those of V8 itself. */
async function messagesInV8(pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  await new AsyncFunction("log", `"use strict"; ${programOf(pieces)}`)((line: string) => {
    lines.push(line);
  });
  return lines;
}

describe("what is called", () => {
  test.each([
    [
      "async functions",
      [
        "(async () => 1).x()",
        "(async () => 1)().x()",
        "(async function () { await 1; })().x()",
        "(async function named() {}).x()",
        "(async function* () { yield 1; })().x()",
        "[async () => 1, async function () {}].x()",
        "[...[async () => 1]].x()",
        "`${async () => 1}`.x()",
        "(z ? async () => 1 : 2).x()",
        "(z && (async () => 1)).x()",
        "(async () => 1)`a`.x()",
        "(async () => 1).x`a`",
        "({})[async () => 1]()",
        "new (async () => 1)()",
        "new async function named() {}()",
        "new ((async () => 1).x)()",
        "(delete (async () => 1).a).x()",
        "const { y } = (async () => 1).x",
      ],
    ],
    [
      "object literals",
      [
        "({ async a() {}, b: 1 }).x()",
        "({ async a() {} }).a().x()",
        "({ async *a() {}, get b() { return 1; }, set b(v) {}, c() {} }).x()",
        "({ async [z]() {} }).x()",
        "({ async *[Symbol.asyncIterator]() {}, [z]: async () => 1, ...{ async a() {} } }).x()",
        "({ [z]: async function () {}, async __proto__() {}, __proto__: { async a() {} } }).x()",
        "({ a: { async b() {} } }).a.b.c()",
        "new { async a() {} }.b()",
        "new { async [z]() {} }.b()",
        "({ async a() {} })(async () => 1)",
        "[...{ async a() {} }]",
        "({ async a() {} })?.x()",
      ],
    ],
    [
      "functions with statements",
      [
        "(function () { const a = async () => 1; return a; })().x()",
        "(function* () { const a = yield { async b() {} }; })().x()",
        "[...(function* () { yield async () => z; yield 2; })()].x()",
        "(() => { async function a() {} return a; })().x()",
        "(() => { async function a() {} const b = async () => a, c = 1; return b; })().x()",
        "(() => { function b() { return a(); } async function a() {} if (b()) return a; })().x()",
        "(() => { class A { async m() {} } return new A(); })().x()",
        "(function () { return { async m() { return async () => this; } }; })().m().x()",
        "new (function () { this.m = async () => 1; async function a() {} })().x()",
        "((a) => async () => a)(1).x()",
      ],
    ],
    [
      "classes",
      [
        "(class { async a() {} static async b() {} c = async () => 1; }).x()",
        "(class extends Object { async a() { super.toString(); } }).x()",
        "(class { async [z]() {} static async *[z + 1]() {} }).x()",
        "new (class { async #a() {} b = () => this.#a; })().x()",
      ],
    ],
    [
      "what an async function waits for",
      [
        "(await z).x()",
        "(await z)()",
        "new (await z)()",
        "(await z)`a`",
        "[await z, async () => 1].x()",
        "(await { async a() {} }).a().x()",
        "(await o.p).q.x()",
      ],
    ],
    [
      "other words",
      [
        "this.x()",
        "(() => this.p.q())()",
        "await (async () => { this.p(); })()",
        "arguments.x()",
        "(class A extends Object { constructor() { super(); return (async () => this.nope())(); } }).x()",
        "await new (class extends Object { constructor() { super(); this.m = async () => this.nope.x(); } })().m()",
        "await new (class extends Object { constructor() { super(); this.m = async () => this.nope(); } })().m()",
        "await new (class extends Object { constructor() { super(); this.m = async () => [...this]; } })().m()",
      ],
    ],
    [
      "what is taken apart",
      [
        "const [a] = await z",
        "const [a, b] = await undefined",
        "let a; [a] = await z",
        "const { a } = await null",
        "for (const a of await z) {}",
        "for (const [a] of await [1]) {}",
      ],
    ],
  ])("%s", async (_what, pieces) => {
    expect(await messagesHere(pieces)).toEqual(await messagesInV8(pieces));
  });

  test("import.meta", async () => {
    expect(await messagesHere(["import.meta.x()", "new import.meta.x()"])).toEqual([
      "(intermediate value).x is not a function",
      "(intermediate value).x is not a constructor",
    ]);
  });
});

describe("what is read from a variable that another task may write", () => {
  const used = "await 1; z = await 1;";

  test.each([
    [
      "is called, after its arguments",
      [
        `z = z.x(log("argument"), await 1); ${used}`,
        `z = new z.x(log("argument"), await 1); ${used}`,
        `z = (z++).x(log("argument"), await 1); ${used}`,
        `z = (z++)(log("argument"), await 1); ${used}`,
        `z = (z = 3)(await 1); ${used}`,
        `z = new (z = 3)(await 1); ${used}`,
        `z = z.x((await 1, 2)); ${used}`,
        `let a, b, c; z = ([a = z, , [b, ...c]] = [z, 1, [z]]).x(await 1); ${used}`,
        `let a, b; z = ({ a, b = z } = [z]).x(await 1); ${used}`,
        `z = z.x(...[await 1]); ${used}`,
        `z = (z++).x(); ${used}`,
        `z = (await 1, z)(); ${used}`,
      ],
    ],
    [
      "is where a chain begins",
      [
        `z = z?.x(log("argument"), await 1); ${used}`,
        `z = (z++)?.x(await 1); ${used}`,
        `z = z?.toString.y(await 1); ${used}`,
        `z = z?.toString?.y?.(await 1); throw new Error(String(z)); ${used}`,
        `z = null; z = z?.x.y(await 1); throw new Error(String(z)); ${used}`,
        `z = { n: null }; z = z.n?.(); throw new Error(String(z)); ${used}`,
        `z = { n: null }; z = z.n?.(await 1); throw new Error(String(z)); ${used}`,
      ],
    ],
    [
      "is looked at before the arguments change it",
      [
        `z = { f: () => 4 }; z = z.f(delete z.f, await 1); throw new Error(String(z)); ${used}`,
        `z = { f: 1 }; z = z.f((z.f = () => 4), await 1); ${used}`,
        `z = 5; z = z((z = () => 4), await 1); ${used}`,
      ],
    ],
    [
      "is an argument of what is taken apart",
      [
        `const [[a] = [1, ...f(z)]] = [5]; z = await a; ${used}`,
        `const [{ a } = [f(z)]] = [null]; z = await a; ${used}`,
      ],
    ],
  ])("%s", async (_what, pieces) => {
    expect(await messagesHere(pieces, true)).toEqual(await messagesInV8(pieces));
  });
});

describe("what a for await goes through", () => {
  const through = (text: string): string => `for await (const x of ${text}) {}`;

  test("has the text that V8 has for it", async () => {
    const pieces = [
      ...["o", "o.p", 'o["p"].q', "o.f()", "f(1)", "f`a`", "(0, f)(1)", "[f][0]", "[f, ...[1]][0](1)"],
      ...["new Map().size", "new Date()", "1", "-1", "/a/g", "!o", "typeof o", "(z, o)", "z++", "z = 1"],
      ...["z ? 1 : 2", "{ ...o }", "{ a: 1 }.a", "() => 1", "async () => 1", "(() => 1)()", "class {}"],
      ...["await z", "(await o).p", "(await o).f()", "`a${z}b`.length", "this", "this.f()", "10n", "z in o"],
      ...["null", "undefined"],
    ].map(through);
    expect(await messagesHere(pieces)).toEqual(await messagesInV8(pieces));
  });

  test("is told by its text too where V8 says that undefined is not a function", async () => {
    expect(await messagesHere(["o?.p", "z || o", "o?.f()", "{ a: 1, b() {} }"].map(through))).toEqual([
      "o?.p is not async iterable",
      "(z || o) is not async iterable",
      "o?.f(...) is not a function or its return value is not async iterable",
      "{(intermediate value)(intermediate value)} is not async iterable",
    ]);
  });

  test("may have methods that are none", async () => {
    const key = "[Symbol.asyncIterator]";
    const pieces = [
      `const u = { ${key}: 1 }; for await (const x of u);`,
      "const u = { [Symbol.iterator]: 1 }; for await (const x of u);",
      ...["{}", "{ next: null }", "{ next: 1 }", '{ next: "a" }', "{ next: {} }"].flatMap((iterator) => [
        `const u = { ${key}() { return ${iterator}; } }; for await (const x of u);`,
        `const u = { [Symbol.iterator]() { return ${iterator}; } }; for await (const x of u);`,
      ]),
      `const u = { ${key}: () => ({ next: () => ({}), return: true }) }; for await (const x of u) break;`,
    ];
    expect(await messagesHere(pieces)).toEqual(await messagesInV8(pieces));
  });

  test("cannot read the loop's own variables", async () => {
    const pieces = [
      "const x = [1]; { for await (const x of x); }",
      "let y; for await (const { x, y } of [() => y]) x();",
      "let y = 1; for await (const { length: y } of [y]);",
      "const x = [[1]]; for await (const [y] of x) y.x();",
      "const x = []; for await (var y of x) y.x();",
    ];
    expect(await messagesHere(pieces)).toEqual(await messagesInV8(pieces));
  });

  test("gives items, which a pattern may not be able to take apart", async () => {
    const pieces = [
      "for await (const [a] of [1]);",
      "for await (const { a } of [null]);",
      "const item = 1; for await (const { a } of [null]);",
    ];
    expect(await messagesHere(pieces)).toEqual([
      "_item is not iterable",
      "Cannot destructure property 'a' of '_item' as it is null.",
      "Cannot destructure property 'a' of '_item' as it is null.",
    ]);
  });
});
