// What a visit loads, part by part, as hosts that know brotli send it: no part may grow beyond what .ci/budget.json allows it.
import { expect, type Page, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { AppPage } from "./app-page.ts";
import { BUILT_PAGE } from "./harness/built-page.ts";

/** The parts, each with what it is of a visit. */
const PARTS = {
  picture: "what index.html names, before anything else",
  figure: "a figure of an example in another page, in Russian, until it is touched",
  program: "a figure of another program, likewise",
  run: "what Run needs besides the picture, where a program has nothing of TypeScript's but types",
  editor: "what the editor with its checks needs besides these, and the dialogs",
  compiler: "the rest of the compiler",
  hand: "what the editor of a phone needs besides these, with completion and the dialogs",
  types: "what checks the types on a phone, once somebody has changed the program",
  python: "what a program in Python needs besides, once one is run",
  whole: "all files but these",
} as const;

type Part = keyof typeof PARTS;

const BUDGET = JSON.parse(readFileSync(".ci/budget.json", "utf8")) as Readonly<Record<Part, number>>;

/** Has types, and tells the type checker something. */
const PROGRAM = 'const wrong: number = "one";\nconsole.log(wrong);\n';

/** A program that is no example. */
const PROGRAM_LINK = "#p1=TGnlI8d9OE9LQT6pFu0ytTxgTxI2DoE7tAA";

/** CPython, which waits in the folder until somebody runs a program in Python. */
const OF_PYTHON = /pyodide|python_stdlib|python-sandbox/;

/** esbuild, which comes behind the editor. */
const COMPILER = ".wasm";

/** Only the type checker has this. */
const CHECKER = "getSemanticDiagnostics(";

const ICONS = /\.(svg|png|webmanifest)$/;

/** The files of the page that are asked for from now on. */
function filesAskedBy(page: Page): Set<string> {
  const files = new Set<string>();
  const folder = new URL(test.info().project.use.baseURL!).pathname;
  page.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === "http:") files.add(pathname.slice(folder.length).replace(/^$/, "index.html"));
  });
  return files;
}

/** What the page itself names: its scripts with all that they import at once, and its styles. */
function filesNamedIn(html: string): Set<string> {
  const named = Array.from(html.matchAll(/ (?:src|href)="\.\/([^"]+)"/g), ([, file]) => file);
  return new Set(["index.html", ...named]);
}

const without = (files: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]) =>
  new Set(Array.from(files).filter((file) => !others.some((other) => other.has(file))));

/** Bytes of a file as it is sent. */
function sizeIn(folder: string, file: string): number {
  const compressed = statSync(join(folder, `${file}.br`), { throwIfNoEntry: false });
  return (compressed ?? statSync(join(folder, file))).size;
}

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1).padStart(9)} kB`;

test("no part of a visit is larger than its budget", async ({ page, context, browser, baseURL }, info) => {
  // These stay open, and whatever they load by themselves in the meantime counts.
  const figure = filesAskedBy(page);
  await page.goto("./?embed=code&lang=ru#example=gather-raises");
  await expect(page.locator(".timeline-label").first()).toBeVisible();
  const other = await context.newPage();
  const program = filesAskedBy(other);
  await other.goto(`./?embed=code${PROGRAM_LINK}`);
  await expect(other.getByRole("button", { name: "Run" }).first()).toBeVisible();

  const runner = await context.newPage();
  const run = filesAskedBy(runner);
  await runner.goto(`./?embed${PROGRAM_LINK}`);
  await runner.getByRole("button", { name: "Run" }).first().click();
  await expect(runner.locator(".timeline-label").first()).toBeVisible();

  const app = new AppPage(await context.newPage());
  const askedByApp = filesAskedBy(app.page);
  await app.openDraft(PROGRAM);
  await expect(app.code.locator(".squiggly-error").first()).toBeVisible();
  await app.runToEnd();
  await app.expectLines("one");
  await app.page.keyboard.press("/");
  await expect(app.page.getByRole("dialog")).toBeVisible();

  const phone = await browser.newContext({
    ...{ baseURL, serviceWorkers: "block", hasTouch: true, isMobile: true },
    viewport: { width: 390, height: 844 },
  });
  const handPage = await phone.newPage();
  const hand = filesAskedBy(handPage);
  await handPage.goto(`./${PROGRAM_LINK}`);
  await handPage.getByRole("tab", { name: "Program" }).tap();
  await handPage.locator(".cm-content").tap();
  await handPage.keyboard.type("\nset");
  await expect(handPage.getByRole("option", { name: /^setTimeout/ })).toBeVisible();
  await expect(handPage.locator(".problem-place.error").first()).toBeVisible();

  // What comes when a page has rested comes in any case: it is waited for.
  for (const rested of [app.page, handPage])
    await rested.waitForFunction(() => performance.getEntriesByName("loopscope:all-parts").length > 0);

  const folder = info.outputPath("page");
  cpSync(BUILT_PAGE, folder, { recursive: true });
  const whole = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  execFileSync(process.execPath, [".ci/compress.mjs", folder]);
  const picture = filesNamedIn(readFileSync(join(folder, "index.html"), "utf8"));
  const compiler = new Set([...askedByApp].filter((file) => file.endsWith(COMPILER)));
  const types = new Set(
    [...hand].filter(
      (file) => file.endsWith(".js") && readFileSync(join(folder, file), "utf8").includes(CHECKER),
    ),
  );
  const parts: Readonly<Record<Part, ReadonlySet<string>>> = {
    picture,
    figure,
    program,
    run: without(run, picture),
    editor: without(askedByApp, picture, run, compiler),
    compiler,
    hand: without(hand, picture, run, compiler, types),
    types,
    python: new Set(whole.filter((file) => OF_PYTHON.test(file))),
    whole: new Set(whole.filter((file) => !OF_PYTHON.test(file))),
  };
  const rows = (Object.keys(PARTS) as Part[]).map((part) => {
    const files = Array.from(parts[part]).filter((file) => part === "whole" || !ICONS.test(file));
    const sizes = files
      .map((file) => ({ file, bytes: sizeIn(folder, file) }))
      .sort((a, b) => b.bytes - a.bytes);
    return { part, sizes, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
  const table = rows.map(
    ({ part, bytes }) =>
      `${part.padEnd(8)} ${kilobytes(bytes)} of ${kilobytes(BUDGET[part])}  ${bytes > BUDGET[part] ? "TOO LARGE: " : ""}${PARTS[part]}`,
  );
  const tooLarge = rows.filter(({ part, bytes }) => bytes > BUDGET[part]);
  const largest = tooLarge.flatMap(({ part, sizes }) => [
    `the largest of ${part}:`,
    ...sizes.slice(0, 8).map(({ file, bytes }) => `  ${kilobytes(bytes)} ${file}`),
  ]);
  console.log(table.join("\n"));
  expect(
    tooLarge.map(({ part }) => part),
    `\n${[...table, ...largest].join("\n")}\n`,
  ).toEqual([]);
});
