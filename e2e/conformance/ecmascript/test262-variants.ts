// Reads the tests of test262: which programs each stands for, and what it takes to pass. Source: test262, INTERPRETING.md.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** One program that a test stands for. */
export interface Variant {
  /** As it is reported. */
  readonly name: string;
  /** The test, by its path. */
  readonly path: string;
  readonly mode: "sloppy" | "strict" | "module";
  readonly isAsync: boolean;
  /** The phase in which it must fail. */
  readonly negative: string | null;
  /** The files of the harness that stand before it. */
  readonly harness: readonly string[];
}

/** What came of running a program. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

function listOf(front: string, key: string): string[] {
  const inline = new RegExp(`^\\s*${key}:\\s*\\[([^\\]]*)\\]`, "m").exec(front);
  if (inline !== null)
    return inline[1]
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const block = new RegExp(`^\\s*${key}:\\s*\\n((?:\\s+- .*\\n)+)`, "m").exec(front);
  return block === null ? [] : [...block[1].matchAll(/- (.*)/g)].map(([, word]) => word.trim());
}

function modesOf(flags: readonly string[]): Variant["mode"][] {
  if (flags.includes("module")) return ["module"];
  if (flags.includes("onlyStrict")) return ["strict"];
  return flags.includes("noStrict") || flags.includes("raw") ? ["sloppy"] : ["sloppy", "strict"];
}

/** The programs that one test of a checkout stands for: sloppy and strict scripts, or a module. */
export function variantsOf(root: string, path: string): Variant[] {
  const source = readFileSync(path, "utf8");
  const front = /\/\*---([\s\S]*?)---\*\//.exec(source)?.[1] ?? "";
  const negative = /negative:\s*\n\s+phase: (\w+)/.exec(front)?.[1] ?? null;
  // A program here is one file.
  if (source.includes("_FIXTURE") || (negative === null && /from ['"]\.\//.test(source))) return [];
  const flags = listOf(front, "flags");
  const isAsync = flags.includes("async");
  const harness = flags.includes("raw")
    ? []
    : ["assert.js", "sta.js", ...(isAsync ? ["doneprintHandle.js"] : []), ...listOf(front, "includes")];
  const name = relative(join(root, "test"), path);
  return modesOf(flags).map((mode) => ({
    name: `${name} (${mode})`,
    path,
    mode,
    isAsync,
    negative,
    harness,
  }));
}

/** The text of the program: its place in the mode, the harness, the test. */
export function programOf(root: string, { path, mode, harness }: Variant): string {
  const prelude = harness.map((file) => readFileSync(join(root, "harness", file), "utf8")).join("\n");
  return `${mode === "strict" ? '"use strict";\n' : ""}${prelude}\n${readFileSync(path, "utf8")}`;
}

export function isPassed({ negative, isAsync }: Variant, { exit, stdout, stderr }: Outcome): boolean {
  if (negative !== null) return exit !== 0 && (negative !== "parse" || stderr.includes("SyntaxError"));
  return isAsync ? stdout.includes("Test262:AsyncTestComplete") : exit === 0;
}

/** All tests below a folder, or the one. */
export function testsBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !name.endsWith("_FIXTURE.js"))
    .map((name) => join(path, name))
    .sort();
}
