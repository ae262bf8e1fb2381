// Holds one program against V8, and makes it smaller for as long as it differs.
import * as esbuild from "esbuild";
import ts from "typescript";
import { runSource } from "../../../src/headless/in-process.ts";
import { generate, PRELUDE as ORDER_PRELUDE } from "./generate.ts";
import { generateSyntax, PRELUDE as SYNTAX_PRELUDE } from "./generate-syntax.ts";
import { generateTypeScript, TYPESCRIPT_PRELUDE } from "./generate-typescript.ts";
import { runNatively } from "./native.ts";
import { type Block, printProgram, smaller } from "./program.ts";

/** What random programs are about: the order of promises, the grammar, or what TypeScript adds to that. */
export const ABOUT = ["order", "syntax", "typescript"] as const;
export type Subject = (typeof ABOUT)[number];

const SUBJECTS: Readonly<
  Record<Subject, { readonly prelude: string; readonly generate: (seed: number) => Block }>
> = {
  order: { prelude: ORDER_PRELUDE, generate },
  syntax: { prelude: SYNTAX_PRELUDE, generate: generateSyntax },
  typescript: { prelude: SYNTAX_PRELUDE + TYPESCRIPT_PRELUDE, generate: generateTypeScript },
};

export interface Difference {
  readonly seed: number;
  readonly source: string;
  readonly native: readonly string[];
  readonly engine: readonly string[];
}

async function runInEngine(source: string, withValues: boolean): Promise<string[]> {
  // The wrapper prints what leaves the program's top level, as the native side does.
  const { stdout } = await runSource(
    `const log = (...values) => console.log(values.join(" "));
(async () => {
${source}
})().catch((error) => log("uncaught", error?.message ?? error));`,
    "main.js",
    { withValues },
  );
  return stdout === "" ? [] : stdout.slice(0, -1).split("\n");
}

/** Null if it cannot be run there: V8 may be older than `using`, and what esbuild makes of that is not always right. */
async function runInV8(source: string): Promise<string[] | null> {
  if (!/\busing\b/.test(source)) return runNatively(source);
  const { code } = await esbuild.transform(`(async () => {${source}})`, {
    target: "esnext",
    supported: { using: false },
  });
  // What it needs for that stands before. The function is run as the one that it is: what it throws would come later from another.
  const start = code.lastIndexOf("(async () =>");
  const body = code.slice(code.indexOf("{", start) + 1, code.lastIndexOf("}"));
  return runNatively(code.slice(0, start) + body).catch((error: unknown) => {
    if (error instanceof SyntaxError) return null;
    throw error;
  });
}

const linesOf = (text: string): string[] => (text === "" ? [] : text.trimEnd().split("\n"));

/** With the types taken off by TypeScript's own compiler, in V8; null where that has something to say against the syntax. */
async function withoutTypes(source: string): Promise<string[] | null> {
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText, diagnostics } = ts.transpileModule(source, {
    compilerOptions: { target, module, verbatimModuleSyntax: true },
    reportDiagnostics: true,
  });
  if (diagnostics!.length > 0) return null;
  return runNatively(outputText.replace(/^export \{\};$/m, ""));
}

async function typesDifference(seed: number, source: string): Promise<Difference | null> {
  const native = await withoutTypes(source);
  if (native === null) return null;
  const log = 'const log = (...values: unknown[]) => console.log(values.join(" "));\n';
  const { stdout, stderr } = await runSource(log + source, "main.ts").catch((error: unknown) => ({
    stdout: "",
    stderr: `refused: ${String(error)}`,
  }));
  const engine = linesOf(stdout);
  const uncaught = native.at(-1)?.startsWith("uncaught ") === true;
  const same = uncaught ? native.slice(0, -1) : native;
  if (engine.join("\n") === same.join("\n") && (stderr !== "") === uncaught) return null;
  return { seed, source, native, engine: [...engine, ...linesOf(stderr)] };
}

async function differenceOf(about: Subject, seed: number, source: string): Promise<Difference | null> {
  if (about === "typescript") return typesDifference(seed, source);
  const native = await runInV8(source);
  if (native === null) return null;
  // What tells the values of variables changes nothing either.
  for (const withValues of [false, true]) {
    const engine = await runInEngine(source, withValues);
    // V8 quotes the program's text, and that is esbuild's then.
    if (/\busing\b/.test(source))
      for (const lines of [native, engine])
        lines.forEach((line, i) => (lines[i] = line.replace(/^(uncaught) .*/, "$1")));
    if (native.join("\n") !== engine.join("\n")) return { seed, source, native, engine };
  }
  return null;
}

/** Null if the program of that seed prints the same in V8 and here; else the smallest one found that does not. */
export async function compare(subject: Subject, seed: number): Promise<Difference | null> {
  const { prelude, generate } = SUBJECTS[subject];
  let program = generate(seed);
  let found = await differenceOf(subject, seed, printProgram(prelude, program));
  if (found === null) return null;
  for (let isShrinking = true; isShrinking;) {
    isShrinking = false;
    for (const candidate of smaller(program)) {
      const difference = await differenceOf(subject, seed, printProgram(prelude, candidate)).catch(
        () => null,
      );
      if (difference === null) continue;
      [program, found, isShrinking] = [candidate, difference, true];
      break;
    }
  }
  return { ...found, source: found.source.slice(prelude.length) };
}
