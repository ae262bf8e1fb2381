// npm run test262 -- FOLDER [PATH...]: runs tests of a checkout of test262 (its FOLDER), and says which fail here but pass in V8.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Where the async semantics are tested. */
const DEFAULT_PATHS = [
  "built-ins/Promise",
  "built-ins/AsyncGeneratorPrototype",
  "built-ins/AsyncFromSyncIteratorPrototype",
  "language/expressions/async-function",
  "language/expressions/async-arrow-function",
  "language/expressions/async-generator",
  "language/expressions/await",
  "language/statements/async-function",
  "language/statements/async-generator",
  "language/statements/for-await-of",
  "language/module-code/top-level-await",
];

/** Files per call of the command line. */
const BATCH = 200;

interface Variant {
  /** As it is reported. */
  readonly name: string;
  readonly file: string;
  readonly isScript: boolean;
  readonly isAsync: boolean;
  /** The phase in which it must fail. */
  readonly negative: string | null;
}

interface Result {
  readonly file: string;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

function listOf(front: string, key: string): string[] {
  const inline = new RegExp(`^${key}:\\s*\\[([^\\]]*)\\]`, "m").exec(front);
  if (inline !== null)
    return inline[1]
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const block = new RegExp(`^${key}:\\s*\\n((?:\\s+- .*\\n)+)`, "m").exec(front);
  return block === null ? [] : [...block[1].matchAll(/- (.*)/g)].map(([, word]) => word.trim());
}

/** The programs that one test stands for: sloppy and strict scripts, or a module. */
function variantsOf(root: string, path: string, folder: string): Variant[] {
  const source = readFileSync(path, "utf8");
  const front = /\/\*---([\s\S]*?)---\*\//.exec(source)?.[1] ?? "";
  const flags = listOf(front, "flags");
  const isAsync = flags.includes("async");
  const negative = /negative:\s*\n\s+phase: (\w+)/.exec(front)?.[1] ?? null;
  const harness = [
    "assert.js",
    "sta.js",
    ...(isAsync ? ["doneprintHandle.js"] : []),
    ...listOf(front, "includes"),
  ];
  const prelude = flags.includes("raw")
    ? ""
    : harness.map((file) => readFileSync(join(root, "harness", file), "utf8")).join("\n");
  const modes = flags.includes("module")
    ? ["module"]
    : flags.includes("onlyStrict")
      ? ["strict"]
      : flags.includes("noStrict") || flags.includes("raw")
        ? ["sloppy"]
        : ["sloppy", "strict"];
  return modes.map((mode) => {
    const name = relative(join(root, "test"), path);
    const file = join(folder, `${name.replaceAll("/", "+").replace(/\.js$/, "")}.${mode}.js`);
    writeFileSync(file, `${mode === "strict" ? '"use strict";\n' : ""}${prelude}\n${source}`);
    return { name: `${name} (${mode})`, file, isScript: mode !== "module", isAsync, negative };
  });
}

function isPassed(variant: Variant, { exit, stdout, stderr }: Omit<Result, "file">): boolean {
  if (variant.negative !== null)
    return exit !== 0 && (variant.negative !== "parse" || stderr.includes("SyntaxError"));
  return variant.isAsync ? stdout.includes("Test262:AsyncTestComplete") : exit === 0;
}

function runHere(variants: readonly Variant[]): Map<string, Result> {
  const results = new Map<string, Result>();
  for (const isScript of [true, false]) {
    const files = variants.filter((variant) => variant.isScript === isScript).map(({ file }) => file);
    for (let i = 0; i < files.length; i += BATCH) {
      const args = [
        "src/headless/start.mjs",
        "run",
        "--json",
        "--timeout",
        "5",
        ...(isScript ? ["--script"] : []),
      ];
      const { stdout, stderr } = spawnSync("node", [...args, ...files.slice(i, i + BATCH)], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      process.stderr.write(stderr);
      for (const line of stdout.split("\n").filter(Boolean)) {
        const result = JSON.parse(line) as Result;
        results.set(result.file, result);
      }
    }
  }
  return results;
}

/** Whether V8, as Node has it, passes the test. */
function passesNatively(variant: Variant): boolean {
  const print = "globalThis.print = console.log;";
  const load = variant.isScript
    ? `require("vm").runInThisContext(require("fs").readFileSync(${JSON.stringify(variant.file)}, "utf8"))`
    : `import(${JSON.stringify(variant.file.replace(/\.js$/, ".mjs"))})`;
  if (!variant.isScript) execFileSync("cp", [variant.file, variant.file.replace(/\.js$/, ".mjs")]);
  const { status, stdout, stderr } = spawnSync("node", ["--eval", `${print}${load}`], {
    encoding: "utf8",
    timeout: 10_000,
  });
  return isPassed(variant, { exit: status ?? 1, stdout, stderr });
}

const [root, ...paths] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "test262-"));
try {
  const variants = (paths.length > 0 ? paths : DEFAULT_PATHS)
    .flatMap((path) => filesBelow(join(root, "test", path)))
    .filter((path) => path.endsWith(".js") && !path.endsWith("_FIXTURE.js"))
    .flatMap((path) => variantsOf(root, path, folder));
  const results = runHere(variants);
  const failing = variants.filter((variant) => {
    const result = results.get(variant.file);
    return result === undefined || !isPassed(variant, result);
  });
  const ours = failing.filter(passesNatively);
  for (const { name, file } of ours) {
    const result = results.get(file);
    const text = `${result?.stderr ?? "no result"} ${result?.stdout ?? ""}`
      .trim()
      .split("\n")
      .slice(-3)
      .join(" | ");
    console.log(`${name}: ${text.slice(0, 200)}`);
  }
  const passed = variants.length - failing.length;
  console.log(`${failing.length - ours.length} fail in V8 too`);
  console.log(`${passed} passed, ${ours.length} failed`);
} finally {
  rmSync(folder, { recursive: true });
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}
