// Lets the page import what was recorded of an example: `NAME.ts?run` is what it does, `NAME.ts?compiled` what it compiles to.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";
import type { RecordedRun } from "../app/front/recorded-run.ts";
import type { CompileResult } from "../compile/compile.ts";

interface Recorded {
  readonly source: string;
  readonly seen: RecordedRun;
  readonly compiled: CompileResult;
}

type RecordedFolder = Readonly<Record<string, Recorded>>;

/** Larger than what all examples come to. */
const MOST_BYTES = 64 * 2 ** 20;

/** Runs all programs of a folder. Errors: those of the process. */
async function recordFolder(folder: string): Promise<RecordedFolder> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [".ci/run-ts.mjs", "src/build/record-examples.ts", folder],
    { maxBuffer: MOST_BYTES },
  );
  return JSON.parse(stdout) as RecordedFolder;
}

const TYPED_ARRAYS = new Set(["positions", "places"]);

/** A module whose default export is the value; what JSON turned into lists are typed arrays again. */
function moduleOf(value: unknown): string {
  const arrays: string[] = [];
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (!TYPED_ARRAYS.has(key)) return part;
    return `@@${arrays.push(JSON.stringify(part)) - 1}@@`;
  });
  return `export default ${text.replace(/"@@(\d+)@@"/g, (_, i: string) => `new Int32Array(${arrays[Number(i)]})`)};`;
}

export function recordedExamples(): Plugin {
  let folder: Promise<RecordedFolder> | null = null;
  return {
    name: "recorded-examples",
    enforce: "pre",
    async load(id) {
      const found = /^(.+\.ts)\?(run|compiled)$/.exec(id);
      if (found === null) return null;
      const [, path, what] = found;
      this.addWatchFile(path);
      const name = basename(path);
      folder ??= recordFolder(dirname(path));
      let recorded = (await folder)[name] as Recorded | undefined;
      // In development an example may have changed since.
      if (recorded?.source !== (await readFile(path, "utf8"))) {
        folder = recordFolder(dirname(path));
        recorded = (await folder)[name];
      }
      return { code: moduleOf(what === "run" ? recorded.seen : recorded.compiled), moduleType: "js" };
    },
  };
}
