// What the compiler promises: exact places, unchanged meaning, and every error with its line.
import * as esbuild from "esbuild";
import { describe, expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { compile, type CompileResult, type Transformer } from "./compile.ts";
import type { CompiledProgram } from "./contract.ts";

const compileText = (source: string): Promise<CompileResult> =>
  compile(source, "main.ts", esbuild as Transformer);

async function programOf(source: string): Promise<CompiledProgram> {
  const result = await compileText(source);
  if (result.type === "failed") throw new Error(result.problems[0].message);
  return result.program;
}

/** What stands at every site, from its beginning to its end. */
async function sitesOf(source: string): Promise<string[]> {
  const lines = source.split("\n");
  const { sites } = await programOf(source);
  return sites.slice(1).map(({ line, column, endLine, endColumn }) => {
    if (line === endLine) return lines[line - 1].slice(column - 1, endColumn - 1);
    return `${lines[line - 1].slice(column - 1)}…${lines[endLine - 1].slice(0, endColumn - 1)}`;
  });
}

async function run(body: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";\n${body}`);
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

/** Under ECMAScript's semantics. */
async function runPlain(body: string): Promise<string[]> {
  const { stdout, stderr } = await runSource(body);
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

describe("places", () => {
  test("an await, a call and a function are at the exact place at which they are written", async () => {
    const source = `import { sleep } from "asyncio";
async function nap(seconds: number): Promise<void> {
\tawait sleep(seconds);
}
const  arrow = async <T,>(x: T) => await nap(1);`;
    expect(await sitesOf(source)).toEqual([
      "sleep(seconds)",
      "await sleep(seconds)",
      "nap",
      "nap(1)",
      "await nap(1)",
      "async <T,>(x: T) => await nap(1)",
      "import { sleep } from ",
    ]);
  });

  test("columns count UTF-16 units, also behind emoji and tabs", async () => {
    const source = `import { sleep } from "asyncio";\nconst s = "😀é"; \tawait sleep(1);`;
    const { sites } = await programOf(source);
    expect(sites.slice(1, 3).map(({ line, column }) => [line, column])).toEqual([
      [2, 25],
      [2, 19],
    ]);
  });

  test("a method call is placed at the method's name", async () => {
    expect(await sitesOf(`import "asyncio"; console.log("a").b("c");`)).toContain(`log("a")`);
  });

  test("an error is found in the source by its stack", async () => {
    const { stderr } = await runSource(`import * as asyncio from "asyncio";
type T = { a: { b: number } };
async function main() {
  const x = undefined as unknown as T;
  console.log("before");
  console.log(x.a
    .b);
}
await asyncio.run(main());`);
    expect(stderr).toContain('File "main.ts", line 6, column 17, in main');
    expect(stderr).toContain("TypeError: Cannot read properties of undefined (reading 'a')");
  });
});

describe("meaning", () => {
  test("methods, super, arguments, defaults, rest and destructuring keep theirs", async () => {
    const lines = await run(`
      class A { n = 2; async get(x: number) { return x * this.n; } get value() { return this.n; } set value(v: number) { this.n = v; } }
      class B extends A {
        #secret = 10;
        override async get(x: number) { const f = async () => (await super.get(x)) + arguments.length; return (await f()) + this.#secret; }
        async change(v: number) { super.value = v; super.value += 1; return await super.get(1); }
        static async make(...args: number[]) { return args.length; }
        async ["computed" + 1]({ a, b = 3 }: { a: number; b?: number }, ...rest: number[]) { return a + b + rest.length; }
      }
      const o = { async m() { return super.toString(); }, n: async function named() { return named.name; } };
      async function main() {
        const b = new B();
        console.log(await b.get(5), await b.change(4), await B.make(1, 2), await b.computed1({ a: 1 }, 1, 2));
        console.log(await o.m(), await o.n(), b.get.length, B.make.length, (async (a: number, b = 1) => [a, b]).length);
      }
      await asyncio.run(main());`);
    expect(lines).toEqual(["21 5 2 6", "[object Object] named 1 0 1"]);
  });

  test("a hashbang, import.meta and lines that end without a semicolon are what they are in JavaScript", async () => {
    const { stdout, stderr } = await runSource(
      "#!/usr/bin/env node\nconst url = import.meta.url\nawait 2\nasync () => 3\nconsole.log(url)\nexport default (1, console.log(4))",
      "main.js",
    );
    expect([stdout, stderr]).toEqual(["file:///main.js\n4\n", ""]);
  });

  test("what programs wrote is nested and chained as deep as it likes", async () => {
    const deep = (open: string, inside: string, close: string, depth: number) =>
      open.repeat(depth) + inside + close.repeat(depth);
    const lines = await run(`
      const o: any = { n: 0, f() { this.n++; return this; } };
      console.log(${deep("(", "1", ")", 10_000)}, o${".f()".repeat(1_000)}.n, 0${" + 1".repeat(5_000)}, ${deep("( ", "1, 2", " )", 60)});
      console.log(((a: number) => a)(((((${deep("(", "3", ")", 60)}))))), String(${deep("(", "5, 6", ")", 60)}));`);
    expect(lines).toEqual(["1 1000 5000 2", "3 6"]);
  });

  test("chains of thousands of calls run, and keep their objects, places and order", async () => {
    const lines = await run(`
      const o: any = { n: 0, x: [0], f() { this.n++; return this; }, get g() { this.n += 10; return this; }, async later() { return this; } };
      o.o = o
      o${".f()".repeat(5_000)}
      o${".g.f(...o.x)".repeat(150)}.o${".o".repeat(300)}.x[0] = 7
      console.log(o.n, o.x, o${".f()".repeat(200)}?.f().none?.f().f(), delete o${".f()".repeat(120)}.x, "x" in o);
      const curried: any = (x: number) => curried; console.log(curried${"(1)".repeat(1_500)} === curried);
      const text: any = () => text; console.log(text${"``".repeat(300)} === text);
      async function main() { console.log((await (await o.later())${".f()".repeat(300)}.later())${".f()".repeat(300)} === o); }
      await asyncio.run(main());
      try { o${".f()".repeat(300)}.nope() } catch (error) { console.log((error as Error).message) }`);
    expect(lines).toEqual([
      "6650 [ 7 ] undefined true false",
      "true",
      "true",
      "true",
      expect.stringMatching(/nope is not a function$/),
    ]);
  });

  test("what stands behind a long chain with types around it is found in its place", async () => {
    const source = `const n: number = 1;\nlet o: any;\no${".f()\n.g(1)".repeat(1_500)}.h(); o.last(n as any);`;
    const places = await sitesOf(source);
    expect([places.length, ...places.slice(2_000, 2_002), ...places.slice(-2)]).toEqual([
      3_002,
      "f()",
      "g(1)",
      "h()",
      "last(n as any)",
    ]);
  });

  test.each([
    ["lists", "[", "1", "]"],
    ["objects", "({ a: ", "1", "}).a"],
    ["calls", "f(", "1", ")"],
    ["templates", "`${", "1", "}`"],
    ["choices", "f(0) ? 0 : ", "1", ""],
    ["functions", "(() => ", "1", ")()"],
    ["patterns", "(([a]) => a)([", "1", "])"],
  ])("%s that are nested 600 deep are run", async (_what, open, inside, close) => {
    expect(
      await runPlain(
        `const f = (x: number) => x; console.log(String(${open.repeat(600)}${inside}${close.repeat(600)}))`,
      ),
    ).toEqual(["1"]);
  });

  test("a default export in parentheses stays an expression", async () => {
    for (const value of [
      "(class { x: number = 1 })",
      "(function () {})",
      "(async () => 1);",
      "(class Named {})",
    ])
      expect(await runPlain(`export default ${value}\nconsole.log("ran");`)).toEqual(["ran"]);
    expect(await runPlain("export default class { static x = console.log(this.name) }")).toEqual(["default"]);
  });

  test("a loop with types in it is continued by any of its labels", async () => {
    const lines = await runPlain(`let n: number = 0;
      $outer: é: b: for (const x of [1, 2, 3] as number[]) {
        inner: while (true) { if (x === 1) continue é; if (x === 2) continue $outer; n += x; break inner; }
        if (n > 0) break $outer;
      }
      console.log(n);
      try { eval("1"); a: c: do { n++; continue a; } while (n < 5 as boolean); } finally { console.log(n); }`);
    expect(lines).toEqual(["3", "5"]);
  });

  test("an async arrow calls super(), and may be called before `this` is there", async () => {
    const lines = await runPlain(`
      class A { x: unknown; constructor(x: unknown) { this.x = x; } m() { return "m" + this.x; } }
      class B extends A {
        early: unknown;
        constructor(n: number) {
          const before = async (a: string) => a + n;
          const later = async () => this.x;
          const nested = () => async () => { const call = () => super(n); call(); return [this.x, new.target.name]; };
          const [first, whole] = [before("early"), nested()()];
          super.m();
          this.early = [first, whole, later()];
        }
        async all() { return Promise.all(this.early as unknown[]); }
      }
      console.log(await new B(5).all());
      class C extends A { constructor() { const f = async () => this.x; super(1); f().then((x) => console.log("C", x)); } }
      new C();
      class D extends A { constructor() { (async () => { await 1; this.x; })().catch((error) => console.log(error.message)); super(2); } }
      new D();
      class E extends A { constructor() { (async () => { super(1); super(2); })().catch((error) => console.log(error.message)); } }
      new E();`);
    expect(lines).toEqual([
      "[ 'early5', [ 5, 'B' ], 5 ]",
      "C 1",
      "Super constructor may only be called once",
    ]);
  });

  test.each([
    ["lists", "[", "]"],
    ["templates", "`${", "}`"],
    ["calls", "f(", ")"],
    ["blocks", "{", "}"],
  ])("%s that are nested deeper than the stack holds are told at their place", async (_what, open, close) => {
    const source = `const f = (x: unknown) => x;\n${open.repeat(9_000)}1${close.repeat(9_000)}`;
    const result = await compileText(source);
    if (result.type !== "failed") throw new Error("it has become possible");
    const [{ message, line, column }] = result.problems;
    expect([message, line, column > 300]).toEqual([
      "Nested too deeply: give the inner part a name or a function of its own",
      2,
      true,
    ]);
  });

  test("for await runs, continues, breaks, and takes labels and patterns", async () => {
    const lines = await run(`
      async function* count(n: number) { try { for (let i = 0; i < n; i++) { await asyncio.sleep(0.1); yield [i, i * i] as const; } } finally { console.log("closed"); } }
      async function main() {
        outer: for await (const [i, square] of count(9)) {
          for (const x of [1, 2]) { if (i === 1) continue outer; if (i === 3) break outer; console.log(i, square, x); }
        }
        let last; for await ([last] of count(2)) console.log("last", last);
        await asyncio.sleep(0);
      }
      await asyncio.run(main());`);
    // The first generator is closed by a task of its own, while the second loop runs.
    expect(lines).toEqual(["0 0 1", "0 0 2", "2 4 1", "2 4 2", "closed", "last 0", "last 1", "closed"]);
  });

  test("yield* and what a generator is sent, thrown and returned reach it", async () => {
    const lines = await run(`
      async function* inner() { const got = yield 1; console.log("got", got); yield 2; return 3; }
      async function* outer() { const r = yield* inner(); yield r; }
      async function main() {
        for await (const v of outer()) console.log(v);
        const g = inner(); await g.next(); await g.next("x" as never);
        try { await g.throw(new Error("in")) } catch (e) { console.log((e as Error).message) }
      }
      await asyncio.run(main());`);
    expect(lines).toEqual(["1", "got undefined", "2", "3", "got x", "in"]);
  });

  test("using and await using dispose in reverse, on every way out", async () => {
    const lines = await run(`
      const r = (name: string) => ({ name, [Symbol.dispose]() { console.log("dispose", name) }, async [Symbol.asyncDispose]() { await asyncio.sleep(0); console.log("async", name) } });
      async function f(n: number) { using a = r("a"); await using b = r("b"); if (n === 1) return a.name + b.name; throw new Error("x"); }
      async function main() {
        console.log(await f(1)); try { await f(2) } catch (e) { console.log((e as Error).message) }
        for (using x of [r("1"), r("2")]) console.log("in", x.name);
      }
      await asyncio.run(main());`);
    const left = ["async b", "dispose a"];
    expect(lines).toEqual([...left, "ab", ...left, "x", "in 1", "dispose 1", "in 2", "dispose 2"]);
  });

  test("what a loop's head holds is given back when the loop is left, once, whatever labels lead to it", async () => {
    const lines = await run(`
      const r = (name: string) => ({ n: 0, [Symbol.dispose]() { console.log("dispose", name) } });
      async function main() {
        first: again: for (using a = r("a"), b = r("b"); a.n < 3; a.n++) { await asyncio.sleep(0); if (a.n === 1) continue again; console.log(a.n); }
        out: for (using c = r("c"); ;) for (;;) break out;
        for (using d = r("d"); ;) return console.log(d.n);
      }
      await asyncio.run(main());`);
    expect(lines).toEqual(["0", "2", "dispose b", "dispose a", "dispose c", "0", "dispose d"]);
  });

  test("closures of a loop keep their own variables", async () => {
    const lines = await run(`
      async function main() {
        const fs = []; for (let i = 0; i < 3; i++) fs.push(async () => i);
        for (const x of [3, 4]) fs.push(async () => x);
        console.log((await asyncio.gather(...fs.map((f) => f()))).join());
      }
      await asyncio.run(main());`);
    expect(lines).toEqual(["0,1,2,3,4"]);
  });

  test("an arrow that is made in a parameter, a switch or a class field closes over the right things", async () => {
    const lines = await run(`
      async function f(a: number, g = async () => a) { switch (a) { case 1: { const h = async () => a + 1; return [await g(), await h()]; } } return [await g()]; }
      class C { x = 1; field = async () => this.x; static s = async () => "s"; }
      async function main() { const [c, d] = [new C(), new C()]; d.x = 2; console.log(await f(1), await f(2), await c.field(), await d.field(), await C.s()); }
      await asyncio.run(main());`);
    expect(lines).toEqual(["[ 1, 2 ] [ 2 ] 1 2 s"]);
  });

  test("messages of V8 quote what was written", async () => {
    const lines = await run(`
      const o = {} as Record<string, never>;
      for (const f of [() => o.nope(), () => o.nope(1 as never), () => new o.Nope(), () => o.a.b()]) {
        try { f() } catch (e) { console.log((e as Error).message) }
      }`);
    expect(lines).toEqual([
      "o.nope is not a function",
      "o.nope is not a function",
      "o.Nope is not a constructor",
      "Cannot read properties of undefined (reading 'b')",
    ]);
  });

  test("sequences, optional chains and names of ours in the program do no harm", async () => {
    const lines = await run(`
      const f = (...xs: unknown[]) => xs.length; const ls$at = 7; const u = undefined as any;
      console.log(f((1, 2)), u?.a.b(), u?.a.b(1), [1, 2].at?.(-1), ls$at, (0, f)());
      try { throw (1, new Error("last")) } catch (e) { console.log((e as Error).message) }`);
    expect(lines).toEqual(["1 undefined undefined 2 7 0", "last"]);
  });

  test("top-level await, exports and a default export are allowed", async () => {
    expect(
      await run(`export const x: number = await asyncio.run((async () => 5)()); export default async function () {}
export class K {} export { x as y }; console.log(x);`),
    ).toEqual(["5"]);
  });
});

describe("problems", () => {
  test("a syntax error is a value with its place", async () => {
    const result = await compileText(`const é = "日本"; const x: = 1`);
    expect(result).toMatchObject({ type: "failed", problems: [{ severity: "error", line: 1, column: 26 }] });
  });

  test("a type error does not keep a program from compiling", async () => {
    expect(await compileText(`const x: number = "no"`)).toMatchObject({ type: "compiled" });
  });

  test("an unknown module is named at its import, with those that exist", async () => {
    const { stderr, exit } = await runSource(`import * as np from "numpy";`);
    expect(stderr).toContain(
      `ModuleNotFoundError: No module named 'numpy'. A program here can import "asyncio"`,
    );
    expect(exit).toBe(1);
  });

  test("a name that a module does not have is named, with the one that was meant", async () => {
    const { stderr } = await runSource(`import { create_task } from "asyncio"; create_task();`);
    expect(stderr).toContain(
      "ImportError: cannot import name 'create_task' from 'asyncio'. Did you mean 'createTask'?",
    );
  });

  test("a type imported as if it were a value is no error", async () => {
    const { exit } = await runSource(
      `import { run, Coroutine } from "asyncio"; await run((async () => {})() as Coroutine<void>);`,
    );
    expect(exit).toBe(0);
  });

  test("an empty program runs and prints nothing", async () => {
    expect(await runSource("")).toMatchObject({ stdout: "", stderr: "", exit: 0 });
  });
});

describe("semantics", () => {
  test.each([
    [`import * as asyncio from "asyncio";`, "asyncio"],
    [`import { Thread } from "threading";`, "asyncio"],
    [`import type { Task } from "asyncio";`, "ecmascript"],
    [`setTimeout(() => {});`, "ecmascript"],
  ])("%s is %s", async (source, semantics) => {
    expect((await programOf(source)).semantics).toBe(semantics);
  });
});

test.each([
  ["Array.prototype.map = () => 1", true],
  ["const p = 'prototype'; Map[p].get = 1", true],
  ["Object.defineProperty(x, 'y', {})", true],
  ["[].constructor.from = 1", true],
  ["(() => {}).__proto__.call = 1", true],
  ["Array.from = () => []", true],
  ["JSON['parse'] = null", true],
  ["Map = null", true],
  ["delete Object.keys", true],
  ["Object.assign(Math, { max: 1 })", true],
  ["delete globalThis.String", true],
  ["class A { constructor() { this.map = new Map(); } }", false],
  ["const x = Math.max(1, 2); if (Array.isArray(x) === true || Object.keys({}) == 1) delete x.y;", false],
  ["console.log(x.constructor.name)", false],
  ["const same = Map === Set, f = (Array) => Array, big = Number.MAX_VALUE >= 1;", false],
])("%s: may change what the language is made of: %s", async (source, expected) => {
  expect(
    (await programOf(`const x: any = {}; ${source}`.replace(/^const x: any = \{\}; (?=const x)/, "")))
      .mayTamper,
  ).toBe(expected);
});

test("behind the yield of a method a regular expression may stand, as in a generator function", async () => {
  const body = "{ yield /a(b)?/.exec('ab')![1]; yield (/c/g.flags); }";
  expect(
    await runPlain(
      `const o = { *m() ${body} }; class A { async *m() ${body} static yield = 4; }
console.log([...o.m()].join(), A.yield /2/ 1);
for await (const each of new A().m()) console.log(each);`,
    ),
  ).toEqual(["b,g 2", "b", "g"]);
});
