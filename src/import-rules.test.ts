// The import rules of ARCHITECTURE.md: an allow-list with no exceptions.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** What the files of each folder of src/ may import: other folders (or single files of them), and packages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  asyncio: ["engine"],
  compile: ["trace/format", "acorn", "magic-string", "@jridgewell/trace-mapping", "esbuild-wasm"],
  runtime: ["engine", "asyncio", "compile/contract", "compile/positions", "trace/format", "trace/recorder"],
  trace: ["engine"],
  sandbox: ["runtime", "compile/contract", "trace/format"],
  player: ["trace"],
  timeline: ["trace", "d3"],
  editor: ["asyncio/types", "compile/problems", "monaco-editor"],
  app: [
    "compile",
    "sandbox",
    "trace",
    "player",
    "timeline",
    "editor",
    "examples",
    "react",
    "react-dom",
    "zustand",
    "i18next",
    "react-i18next",
    "radix-ui",
    "react-resizable-panels",
    "lucide-react",
  ],
  headless: ["runtime", "compile", "trace", "node:", "esbuild"],
  // What proves and what measures; nobody imports it.
  conformance: ["headless", "node:", "esbuild"],
  bench: ["compile", "runtime", "trace", "e2e/chromium", "node:", "esbuild", "vite", "@playwright/test"],
};

/** Packages that only one folder may use, whatever else is written above. */
const OWNERS: Readonly<Record<string, string>> = {
  "monaco-editor": "editor",
  "esbuild-wasm": "compile",
  d3: "timeline",
  zustand: "app",
  "lucide-react": "app",
};

/** The wall clock: only the clock, the player and the watchdog may look at it. */
const WALL_CLOCK = /\b(performance\.now|Date\.now|new Date)\b/;
const WALL_CLOCK_FILES = ["engine/clock.ts", "player/", "sandbox/watchdog.ts", "headless/", "bench/"];

const root = dirname(fileURLToPath(import.meta.url));

interface Import {
  readonly file: string;
  readonly target: string;
  /** Vanishes when the types are stripped. */
  readonly isType: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["corpus", "fuzz"].includes(entry.name) ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const bindings = node.importClause?.namedBindings;
  if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.replace(/\?.*$/, "");
    const resolved = target.startsWith(".") ? relative(root, join(dirname(path), target)) : target;
    found.push({ file: relative(root, path), target: resolved, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = sourceFiles(root).filter((path) => relative(root, path).includes("/"));
const imports = files.flatMap(importsOf);

function folderOf(file: string): string {
  return file.split("/")[0];
}

function isUnder(target: string, allowed: string): boolean {
  const plain = target.replace(/^(\.\.\/)+/, "").replace(/\.tsx?$/, "");
  return plain === allowed || plain.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);
}

test("every folder has a rule", () => {
  const folders = new Set(files.map((path) => folderOf(relative(root, path))));
  expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
});

test("every import is allowed", () => {
  const wrong = imports.filter(({ file, target }) => {
    const folder = folderOf(file);
    return !isUnder(target, folder) && !ALLOWED[folder].some((allowed) => isUnder(target, allowed));
  });
  expect(wrong).toEqual([]);
});

test("a package that has an owner is imported by nobody else", () => {
  const wrong = imports.filter(({ file, target }) => {
    const owner = Object.keys(OWNERS).find((name) => isUnder(target, name));
    return owner !== undefined && folderOf(file) !== OWNERS[owner];
  });
  expect(wrong).toEqual([]);
});

test("only the clock, the player and the watchdog look at the wall clock", () => {
  const wrong = files
    .map((path) => relative(root, path))
    .filter((file) => !WALL_CLOCK_FILES.some((allowed) => file.startsWith(allowed)))
    .filter((file) => WALL_CLOCK.test(readFileSync(join(root, file), "utf8")));
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
    else if (!done.has(file)) {
      for (const { target, isType } of imports.filter((i) => i.file === file)) {
        if (!isType) follow(target, [...path, file]);
      }
      done.add(file);
    }
  };
  for (const { file } of imports) follow(file, []);
  expect(cycles).toEqual([]);
});
