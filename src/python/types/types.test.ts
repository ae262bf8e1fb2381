// What the editor tells about the modules is complete, and true as far as the type checker can tell.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test, vi } from "vitest";
import { GLOBAL_NAMES, PYTHON_MODULES } from "../../compile/contract.ts";
import { importModule } from "../../runtime/modules.ts";
import { declarations, moduleNames } from "./declarations.ts";

// A type checker takes its time on a machine that does other things, too.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["es2022", "es2024.promise", "es2025.promise", "esnext.disposable"].map((name) => `lib.${name}.d.ts`),
  types: [],
  strict: true,
  noEmit: true,
};

/** What TypeScript itself declares, read once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A program of the declarations and these files, none of which is on the disk. */
function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const texts = new Map([
    ...declarations.map(({ path, text }) => [`/types/${path}`, text] as const),
    ...files,
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target, true);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, target));
    return libraries.get(name);
  };
  host.fileExists = (name) => texts.has(name);
  return ts.createProgram([...texts.keys()], OPTIONS, host);
}

function problemsOf(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

const declarationsOnly = programOf(new Map());
const checker = declarationsOnly.getTypeChecker();

/** `module.name`: what a program can import. */
const exported = new Map(
  checker.getAmbientModules().flatMap((module) =>
    checker
      .getExportsOfModule(module)
      .filter((symbol) => symbol.declarations?.some((d) => d.getSourceFile().fileName.startsWith("/types/")))
      .map((symbol) => [`${module.name.replaceAll('"', "")}.${symbol.name}`, symbol] as const),
  ),
);

const inScope = checker.getSymbolsInScope(
  declarationsOnly.getSourceFile("/types/globals/console.d.ts")!,
  ts.SymbolFlags.Value | ts.SymbolFlags.Type,
);
/** What a program finds without importing it, less what JavaScript itself has. */
const globals = inScope.filter((symbol) =>
  symbol.declarations?.some((d) => d.getSourceFile().fileName.startsWith("/types/globals/")),
);

function documentationOf(symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker));
}

function examplesOf(symbol: ts.Symbol): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === "example")
    .map(({ text }) => ts.displayPartsToString(text));
}

function isValue(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) !== 0;
}

/** Members of classes and interfaces, and options that are written in place; not what merely narrows an option. */
function membersOf(symbol: ts.Symbol): ts.NamedDeclaration[] {
  const members: ts.NamedDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeParameterDeclaration(node)) return;
    const isProperty = ts.isPropertyDeclaration(node) || ts.isPropertySignature(node);
    const isNarrowing = isProperty && node.type !== undefined && ts.isLiteralTypeNode(node.type);
    if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || (isProperty && !isNarrowing)) {
      members.push(node);
    }
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return members;
}

test("the declarations have no errors of their own", () => {
  expect(problemsOf(declarationsOnly)).toEqual([]);
});

test("there are declarations of every module that has Python's semantics", () => {
  expect([...moduleNames].sort()).toEqual([...PYTHON_MODULES].sort());
});

test("there are declarations of everything that the runtime provides without an import", () => {
  const declared = new Set(inScope.map(({ name }) => name));
  expect(GLOBAL_NAMES.filter((name) => !declared.has(name))).toEqual([]);
});

test("what is declared exists when a program runs", () => {
  const missing = [...exported].flatMap(([path, symbol]) => {
    if (!isValue(symbol)) return [];
    const [, module, name] = /^(.*)\.(\w+)$/.exec(path)!;
    const value = (importModule(module, []) as Record<string, unknown>)[name];
    if (value === undefined) return [path];
    if (!(symbol.flags & ts.SymbolFlags.Class)) return [];
    const { prototype } = value as { prototype: object };
    return membersOf(symbol)
      .filter((member) => ts.isMethodDeclaration(member) && ts.isIdentifier(member.name))
      .map((member) => (member.name as ts.Identifier).text)
      .filter((method) => !(method in prototype))
      .map((method) => `${path}.${method}`);
  });
  expect(missing).toEqual([]);
});

test("what is not declared cannot be imported", () => {
  const undeclared = moduleNames.flatMap((module) =>
    Object.keys(importModule(module, []))
      .map((name) => `${module}.${name}` as const)
      .filter((path) => !exported.has(path)),
  );
  expect(undeclared).toEqual([]);
});

test("the types infer and refuse what they should", () => {
  const path = join(dirname(fileURLToPath(import.meta.url)), "inference.ts.txt");
  expect(problemsOf(programOf(new Map([["/inference.ts", readFileSync(path, "utf8")]])))).toEqual([]);
});

test("every exported name is documented", () => {
  const silent = [...exported].filter(([, symbol]) => documentationOf(symbol) === "").map(([name]) => name);
  expect(silent).toEqual([]);
});

test("every global of ours is documented", () => {
  const silent = globals.filter((symbol) => documentationOf(symbol) === "").map(({ name }) => name);
  expect(silent).toEqual([]);
});

test("every method, property and option is documented", () => {
  const silent = [...exported.values(), ...globals].flatMap((symbol) =>
    membersOf(symbol)
      .filter((member) => {
        const owner = checker.getSymbolAtLocation(member.name!)!;
        return documentationOf(owner) === "" && owner.getJsDocTags(checker).length === 0;
      })
      .map((member) => `${symbol.name}.${member.name!.getText()}`),
  );
  expect(silent).toEqual([]);
});

// The editor shows the documentation of the overload that a call has chosen, not that of the first.
test("every overload is documented", () => {
  const silent = declarations.flatMap(({ path }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isCallable =
        ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
      if (isCallable && ts.getJSDocCommentsAndTags(node).length === 0)
        found.push(`${path}: ${node.getText()}`);
      if (!ts.isTypeParameterDeclaration(node)) ts.forEachChild(node, visit);
    };
    visit(declarationsOnly.getSourceFile(`/types/${path}`)!);
    return found;
  });
  expect(silent).toEqual([]);
});

test("every function, class and constant has an example", () => {
  const bare = [...exported]
    .filter(([, symbol]) => isValue(symbol) && examplesOf(symbol).length === 0)
    .map(([name]) => name);
  expect(bare).toEqual([]);
});

describe("the examples", () => {
  const examples = new Map(
    [...exported, ...globals.map((symbol) => [symbol.name, symbol] as const)].flatMap(([name, symbol]) =>
      examplesOf(symbol).map((text, i) => [`${name} ${i}`, text] as const),
    ),
  );

  test("have a caption and one block of code", () => {
    const odd = [...examples].filter(([, text]) => !/^\S.*\n```ts\n[^`]*(`[^`]+`[^`]*)*\n```$/.test(text));
    expect(odd).toEqual([]);
  });

  test("compile", () => {
    const programs = new Map(
      [...examples.values()].map((text, i) => [
        `/example-${i}.ts`,
        text.replace(/^.*\n```ts\n/, "").replace(/\n```$/, ""),
      ]),
    );
    expect(problemsOf(programOf(programs))).toEqual([]);
  });

  test("use the name that they explain", () => {
    const off = [...examples].filter(([name, text]) => !text.includes(/(\w+) \d+$/.exec(name)![1]));
    expect(off.map(([name]) => name)).toEqual([]);
  });
});
