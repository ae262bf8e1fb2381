// The compiler in its worker, in a real browser under the policy of the built page.
import { expect, test as base, type Page } from "@playwright/test";
import { LoopscopePage } from "./page.ts";

const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const loopscope = new LoopscopePage(page);
    await loopscope.open("../harness/");
    await page.evaluate(() => {
      globalThis.compiler = harness.createCompiler();
    });
    await use(page);
  },
});

declare global {
  var compiler: ReturnType<typeof harness.createCompiler>;
}

/** The types of the results of compiling these texts, all asked for at once. */
function typesOf(page: Page, sources: readonly string[]): Promise<string[]> {
  return page.evaluate(async (sources) => {
    const results = await Promise.all(sources.map((source) => compiler.compile(source, "main.ts")));
    return results.map(({ type }) => type);
  }, sources);
}

test("compiles, with places", async ({ page }) => {
  const result = await page.evaluate(() =>
    compiler.compile("const n: number = 1;\nconsole.log(n);", "main.ts"),
  );
  expect(result).toMatchObject({ type: "compiled", warnings: [], program: { semantics: "ecmascript" } });
  expect(result.type === "compiled" && result.program.sites.map(({ line }) => line)).toContain(2);
});

test("gives every error as a value, with its place", async ({ page }) => {
  const result = await page.evaluate(() => compiler.compile("const ü = ;\nlet y: = 2;", "main.ts"));
  expect(result).toMatchObject({
    type: "failed",
    problems: [{ severity: "error", message: 'Unexpected ";"', line: 1, column: 11 }],
  });
});

test("is fetched when it is first needed, once", async ({ page }) => {
  const requests: string[] = [];
  expect(await typesOf(page, ["const n: number = 1;"])).toEqual(["compiled"]);
  page.on("request", (request) => requests.push(request.url().replace(/.*\//, "").replace(/-.*\./, ".")));
  await page.evaluate(() => compiler.warmUp());
  expect(requests.filter((name) => name.endsWith(".wasm"))).toEqual(["esbuild.wasm"]);
  await page.evaluate(() => compiler.warmUp());
  expect(await typesOf(page, ["1;"])).toEqual(["compiled"]);
  expect(requests.filter((name) => name.endsWith(".wasm"))).toEqual(["esbuild.wasm"]);
});

test("takes the newest of those that wait", async ({ page }) => {
  expect(await typesOf(page, ["1;", "2;", "3;", "4;"])).toEqual([
    "compiled",
    "superseded",
    "superseded",
    "compiled",
  ]);
});

test("compiles what is asked for again only once, and remembers it", async ({ page }) => {
  // None of them is superseded: they wait for the same.
  expect(await typesOf(page, ["1;", "1;", "1;"])).toEqual(["compiled", "compiled", "compiled"]);
  const remembered = await page.evaluate(async () => {
    const result = await compiler.compile("1;", "main.ts");
    return [
      compiler.recall("1;", "main.ts") === result,
      compiler.recall("1;", "main.ts", { withValues: false }) === result,
      compiler.recall("1;", "main.ts", { withValues: true }),
      compiler.recall("1;", "other.ts"),
      compiler.recall("2;", "main.ts"),
    ];
  });
  expect(remembered).toEqual([true, true, null, null, null]);
});

test("that cannot be loaded is a problem, and is tried again", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.evaluate(() => compiler.warmUp());
  const result = await page.evaluate(() => compiler.compile("enum A {}", "main.ts"));
  expect(result).toMatchObject({ type: "failed", problems: [{ severity: "error", line: 1, column: 1 }] });
  expect(JSON.stringify(result)).toContain("The compiler could not be loaded");
  // What has nothing of TypeScript's but types needs no more.
  expect(await typesOf(page, ["const n: number = 1;"])).toEqual(["compiled"]);
  await page.unroute("**/*.wasm");
  expect(await typesOf(page, ["enum A {}"])).toEqual(["compiled"]);
});

test("that is given deep nesting compiles it, as the one of the command line does", async ({ page }) => {
  const programs = [
    `console.log(${"(".repeat(10_000)}1${")".repeat(10_000)})`,
    `o${".f()".repeat(5_000)}`,
    `const o: any = {}; o${".f(1)".repeat(2_000)}`,
    `const o: any = {}; o${".f(1)".repeat(5_000)}`,
    `console.log(0${" + 1".repeat(5_000)})`,
    ...[
      ["[", "]"],
      ["{ a: ", "}"],
      ["f(", ")"],
      ["`${", "}`"],
    ].map(([open, close]) => `const x: unknown = ${open.repeat(800)}1${close.repeat(800)}`),
    `const x: number = ${"a ? 1 : ".repeat(1_500)}2`,
  ];
  const types: (readonly string[])[] = [];
  for (const program of programs) types.push(await typesOf(page, [program, "const n: number = 1;"]));
  expect(types).toEqual(programs.map(() => ["compiled", "compiled"]));
});

test("that a program breaks is a problem, and the next program has a new one", async ({ page }) => {
  // Nested too deep for the parser's stack.
  const results = await typesOf(page, [`${"[".repeat(30_000)}1${"]".repeat(30_000)}`, "1;"]);
  expect(results).toEqual(["failed", "compiled"]);
});

test("that hangs is given up, and the next program has a new one", async ({ page }) => {
  await page.clock.install();
  await page.route("**/assets/worker-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'postMessage({ type: "ready" });' }),
  );
  await page.evaluate(() => compiler.warmUp());
  const hanging = page.evaluate(() => compiler.compile("1;", "main.ts"));
  await page.clock.fastForward("00:16");
  expect(JSON.stringify(await hanging)).toContain("The compiler did not finish within 15 s");
  await page.unroute("**/assets/worker-*.js");
  expect(await typesOf(page, ["1;"])).toEqual(["compiled"]);
});

test("that is disposed of has superseded everything", async ({ page }) => {
  const types = await page.evaluate(async () => {
    const results = [compiler.compile("1;", "main.ts"), compiler.compile("2;", "main.ts")];
    compiler.dispose();
    return (await Promise.all(results)).map(({ type }) => type);
  });
  expect(types).toEqual(["superseded", "superseded"]);
});

test("that is asked twice for the same program while it is busy answers both", async ({ page }) => {
  const types = await page.evaluate(async () => {
    const results = ["1;", "2;", "2;"].map((source) => compiler.compile(source, "main.ts"));
    return (await Promise.all(results)).map(({ type }) => type);
  });
  expect(types).toEqual(["compiled", "compiled", "compiled"]);
});
