// The import rules of ARCHITECTURE.md: an allow-list by room, with no exceptions; types count.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * The rooms of the house (those of src/ without its name), and what the files of each may import besides one another: other rooms (without the rooms
 * inside them), single files, and packages. A file belongs to the innermost room it stands in.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  python: ["engine"],
  "python/types": [],
  compile: [
    "trace/format",
    "acorn",
    "@sveltejs/acorn-typescript",
    "magic-string",
    "@jridgewell/trace-mapping",
    "esbuild-wasm",
  ],
  runtime: ["engine", "python", "compile/contract", "compile/positions", "trace"],
  explore: ["engine"],
  // Python programs, in an interpreter that somebody else loads.
  cpython: ["trace", "trace/formats"],
  primordials: ["acorn", "magic-string"],
  trace: [],
  "trace/formats": ["trace"],
  "trace/questions": ["trace"],
  sandbox: ["explore", "runtime", "compile/contract", "cpython", "trace", "pyodide"],
  player: ["trace"],
  offline: ["workbox-precaching", "node:", "esbuild"],
  words: ["explore", "trace", "trace/questions", "i18next"],
  // Lessons: their format, and what a run answers to their questions.
  lessons: ["trace", "trace/questions", "words", "mdast", "mdast-util-from-markdown"],
  "timeline/layout": ["trace"],
  "timeline/scene": ["trace", "trace/questions", "timeline/layout", "words"],
  "timeline/paint": ["trace", "timeline/layout", "timeline/scene", "words"],
  "timeline/svg": ["trace", "timeline/layout", "timeline/scene", "timeline/paint", "timeline/tokens.css"],
  "timeline/input": [
    "trace",
    "timeline/layout",
    "timeline/scene",
    "d3-selection",
    "d3-transition",
    "d3-zoom",
  ],
  "timeline/dom": [
    "trace",
    "trace/questions",
    "timeline/layout",
    "timeline/scene",
    "timeline/paint",
    "words",
    "d3-array",
    "d3-selection",
  ],
  timeline: [
    "gifenc",
    "trace",
    "trace/questions",
    "timeline/layout",
    "timeline/scene",
    "timeline/paint",
    "timeline/input",
    "timeline/dom",
    "timeline/svg",
    "words",
  ],
  editor: [
    "python/types",
    "compile",
    "words",
    "monaco-editor",
    "@codemirror",
    "@lezer/highlight",
    "typescript",
  ],
  app: [
    "explore",
    "react-i18next",
    "trace",
    "trace/formats",
    "trace/questions",
    "player",
    "timeline",
    "editor",
    "words",
    "compile",
    "lessons",
    "offline",
    "app/*",
    "zustand",
    "react",
    "react-dom",
    "examples",
    "js-tokens",
    "@fontsource",
  ],
  "app/run": ["app", "compile", "explore", "sandbox", "trace", "trace/questions", "player", "words"],
  "app/documents": [
    "app",
    "app/run",
    "compile",
    "explore",
    "trace",
    "trace/formats",
    "trace/questions",
    "player",
    "timeline",
    "words",
    "lessons",
    "examples",
    "fflate",
    "uqr",
  ],
  "app/parts": ["app", "app/run", "trace", "trace/questions", "player", "timeline", "editor", "words"],
  "app/ui": [
    "cpython/threads",
    "app",
    "app/run",
    "app/documents",
    "app/parts",
    "compile",
    "explore",
    "lessons",
    "trace",
    "trace/formats",
    "trace/questions",
    "timeline",
    "editor",
    "words",
    "react",
    "react-dom",
    "zustand",
    "react-i18next",
    "radix-ui",
    "react-resizable-panels",
    "lucide-react",
    "downshift",
    "@tanstack/react-virtual",
  ],
  // What stands on screen before the page does, and what the build renders of the page for it.
  "app/front": [
    "app",
    "app/documents",
    "app/parts",
    "app/run",
    "app/ui",
    "player",
    "trace",
    "trace/formats",
    "timeline",
    "words",
    "examples",
    "react",
    "react-dom",
    "react-i18next",
  ],
  // What runs while the page is built.
  build: [
    "app/documents",
    "lessons",
    "app/front",
    "compile",
    "headless",
    "trace",
    "trace/formats",
    "node:",
    "esbuild",
    "sirv",
    "vite",
  ],
  headless: [
    "explore",
    "lessons",
    "player",
    "runtime",
    "compile",
    "cpython",
    "primordials",
    "trace",
    "trace/formats",
    "trace/questions",
    "timeline",
    "words",
    "app/documents/link",
    "node:",
    "esbuild",
    "playwright",
    "pyodide",
  ],
  // What proves: the browser tests, the pages that only they and the measurements open, and the comparisons with CPython
  // and V8. Nothing of the product imports any of them.
  e2e: [
    "e2e/harness",
    "headless",
    "compile",
    "sandbox",
    "editor",
    "node:",
    "esbuild",
    "@playwright/test",
    "@axe-core/playwright",
    "puppeteer-core",
  ],
  "e2e/harness": [
    "app/trusted-types", // Its pages have the policy of the page.
    "headless",
    "compile",
    "offline",
    "sandbox",
    "trace",
    "trace/formats",
    "timeline",
    "timeline/layout", // The gallery says how large its pictures are.
    "editor",
    "words",
    "node:",
    "@playwright/test",
    "@axe-core/playwright",
    "reveal.js",
  ],
  "e2e/conformance": ["node:"],
  "e2e/conformance/comparison": ["cpython", "e2e/conformance", "headless", "trace", "node:", "pyodide"],
  "e2e/conformance/ecmascript": ["headless", "compile/strip", "node:", "esbuild", "typescript"],
  // What runs scripts; it knows their names only.
  ".ci": ["node:", "esbuild", "fflate"],
  // What measures; nobody imports it.
  bench: [
    "explore",
    "fast-check",
    "app/documents",
    "lz-string",
    "headless",
    "compile",
    "runtime",
    "trace",
    "trace/formats",
    "e2e/harness",
    "node:",
    "esbuild",
    "vite",
    "@playwright/test",
  ],
};

/** Rooms that are entered by these files only; from the others, everything may be imported that the table allows. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  engine: ["engine/index"],
  compile: [
    "compile/client",
    "compile/compile",
    "compile/contract",
    "compile/positions",
    "compile/problems",
    "compile/python-text",
    "compile/strip",
  ],
  runtime: ["runtime/attempts", "runtime/program-run"],
  sandbox: ["sandbox/exploring", "sandbox/python-sandbox", "sandbox/sandbox"],
  headless: ["headless/attempts", "headless/in-process", "headless/chromium"],
  offline: ["offline/contract", "offline/write-worker"],
  player: ["player/player", "player/film", "player/frames", "player/turns"],
  timeline: [
    "timeline/timeline",
    "timeline/contract",
    "timeline/svg-picture",
    "timeline/gif",
    "timeline/comparison",
  ],
  editor: ["editor/editor"],
};

/** Packages that only one room and the rooms inside it may use, whatever else is written above. */
const OWNERS: Readonly<Record<string, string>> = {
  "monaco-editor": "editor",
  "@codemirror": "editor/touch",
  "@lezer/highlight": "editor/touch",
  "esbuild-wasm": "compile",
  "@sveltejs/acorn-typescript": "compile",
  "workbox-precaching": "offline",
  "mdast-util-from-markdown": "lessons",
  "d3-array": "timeline",
  "d3-selection": "timeline",
  "d3-transition": "timeline",
  "d3-zoom": "timeline",
  zustand: "app",
  "lucide-react": "app",
};

/** The wall clock: only the clock, the player, the watchdog, the drafts and what watches the frames may look at it. A date of a given time is none of it. */
const WALL_CLOCK = /\b(?:performance\.now|Date\.now)\b|\bnew Date(?:\(\)|(?![\w(]))/;
const WALL_CLOCK_FILES = [
  "engine/clock.ts",
  "player/",
  "sandbox/watchdog.ts",
  "trace/one-by-one.ts",
  "app/documents/drafts.ts",
  "app/run/inflow.ts",
  "headless/",
  "bench/",
  "e2e/",
  ".ci/",
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the folders hold that are no room: programs that are run, not imported. */
const PROGRAMS = /^e2e\/conformance\/(corpus|explore|random|ecmascript\/puzzles)\//;

interface Import {
  readonly file: string;
  readonly target: string;
}

/** A path as the tables above write it, with its extension. */
function nameOf(path: string): string {
  return relative(root, path)
    .replaceAll("\\", "/")
    .replace(/^src\//, "");
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    const isSource = /\.(tsx?|mjs)$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name);
    return isSource && !PROGRAMS.test(nameOf(path)) ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.replace(/\?.*$/, "");
    found.push({
      file: nameOf(path),
      target: target.startsWith(".") ? nameOf(join(dirname(path), target)) : target,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = ["src", "e2e", ".ci"]
  .flatMap((folder) => sourceFiles(join(root, folder)))
  .filter((path) => nameOf(path).includes("/"));
const imports = files.flatMap(importsOf);

const ROOM_NAMES = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

function withoutExtension(path: string): string {
  return path.replace(/\.(tsx?|mjs)$/, "");
}

/** The innermost room that a file stands in. */
function roomOf(file: string): string | undefined {
  return ROOM_NAMES.find((room) => file.startsWith(`${room}/`));
}

function isUnder(target: string, place: string): boolean {
  return target === place || target.startsWith(place.endsWith(":") ? place : `${place}/`);
}

/** Whether the entry of a room's list lets its files import a target. */
function isMeantBy(entry: string, target: string): boolean {
  if (entry.endsWith("/*")) return isUnder(target, entry.slice(0, -2));
  if (entry in ROOMS) return roomOf(target) === entry;
  return isUnder(target, entry);
}

test("every file stands in a room", () => {
  const outside = files.map(nameOf).filter((file) => roomOf(file) === undefined);
  expect(outside).toEqual([]);
});

test("every import is allowed", () => {
  const wrong = imports
    .filter(({ file, target: path }) => {
      const target = withoutExtension(path);
      const room = roomOf(file)!;
      if (roomOf(target) === room) return false;
      const door = Object.keys(DOORS).find((name) => roomOf(target) === name);
      if (door !== undefined && !DOORS[door].includes(target) && !isUnder(room, door)) return true;
      return !ROOMS[room].some((entry) => isMeantBy(entry, target));
    })
    .map(({ file, target }) => `${file} -> ${target}`);
  expect(wrong).toEqual([]);
});

test("a package that has an owner is imported by nobody else", () => {
  const wrong = imports.filter(({ file, target }) => {
    const owner = Object.keys(OWNERS).find((name) => isUnder(target, name));
    return owner !== undefined && !isUnder(file, OWNERS[owner]);
  });
  expect(wrong).toEqual([]);
});

test("only the clock, the player, the watchdog and the drafts look at the wall clock", () => {
  const wrong = files
    .filter((path) => !WALL_CLOCK_FILES.some((allowed) => nameOf(path).startsWith(allowed)))
    .filter((path) => WALL_CLOCK.test(readFileSync(path, "utf8")))
    .map(nameOf);
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others, not even for types", () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    else if (!done.has(file)) {
      for (const { target } of imports.filter((i) => i.file === file)) follow(target, [...path, file]);
      done.add(file);
    }
  };
  for (const { file } of imports) follow(file, []);
  expect(cycles).toEqual([]);
});
