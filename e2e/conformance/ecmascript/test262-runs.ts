// Runs programs of test262 here and in V8.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPassed, type Outcome, programOf, type Variant } from "./test262-variants.ts";

interface Line extends Outcome {
  readonly file: string;
}

/** Real seconds for one program; again as many for one that is run on its own. */
const SECONDS = 10;

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "test262-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One call of the command line; a program after which it ended without a word has no outcome. */
function call(root: string, variants: readonly Variant[], isScript: boolean): (Outcome | undefined)[] {
  return inFolder((folder) => {
    const files = variants.map((variant, i) => {
      const file = join(folder, `${i}.js`);
      writeFileSync(file, programOf(root, variant));
      return file;
    });
    const args = ["src/headless/start.mjs", "run", "--json", "--timeout", String(SECONDS)];
    const { stdout, stderr, signal, status } = spawnSync(
      "node",
      [...args, ...(isScript ? ["--script"] : []), ...files],
      { encoding: "utf8", maxBuffer: 2 ** 30 },
    );
    const lines = stdout.split("\n").filter((line) => line.startsWith("{") && line.endsWith("}"));
    const outcomes = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.file, line]));
    if (variants.length === 1 && outcomes.size === 0)
      return [{ exit: 1, stdout, stderr: `the process ended with ${signal ?? status}: ${stderr}` }];
    return files.map((file) => outcomes.get(file));
  });
}

/** What came of each program here. One that fails, or takes others down with it, is run once more on its own. */
export function runHere(root: string, variants: readonly Variant[]): Map<Variant, Outcome> {
  const results = new Map<Variant, Outcome>();
  for (const isScript of [true, false]) {
    const group = variants.filter(({ mode }) => (mode !== "module") === isScript);
    if (group.length === 0) continue;
    const outcomes = call(root, group, isScript);
    group.forEach((variant, i) => {
      const outcome = outcomes[i];
      const isFine = outcome !== undefined && isPassed(variant, outcome);
      results.set(variant, isFine ? outcome : call(root, [variant], isScript)[0]!);
    });
  }
  return results;
}

/** Whether V8, as Node has it, passes the test. */
export function passesNatively(root: string, variant: Variant): boolean {
  return inFolder((folder) => {
    const isScript = variant.mode !== "module";
    const file = join(folder, isScript ? "test.js" : "test.mjs");
    writeFileSync(file, programOf(root, variant));
    const load = isScript
      ? `require("vm").runInThisContext(require("fs").readFileSync(${JSON.stringify(file)}, "utf8"))`
      : `import(${JSON.stringify(file)})`;
    const { status, stdout, stderr } = spawnSync(
      "node",
      ["--eval", `globalThis.print = console.log;${load}`],
      {
        encoding: "utf8",
        timeout: SECONDS * 1_000,
      },
    );
    return isPassed(variant, { exit: status ?? 1, stdout, stderr });
  });
}
