// npm run record:puzzles: runs every puzzle, and every example that is plain TypeScript, in Node itself, and writes down what V8 printed.
import * as esbuild from "esbuild";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypes, type Transformer } from "../../../src/compile/strip.ts";

interface Printed {
  readonly stdout: string;
  /** The exit status. */
  readonly ending: number;
}

/** Errors: one if the program does not compile. */
async function runInNode(path: string): Promise<Printed> {
  const stripped = await stripTypes(readFileSync(path, "utf8"), path, esbuild as Transformer);
  if ("problems" in stripped) throw new Error(`${path} does not compile`);
  const { stdout, status } = spawnSync(
    process.execPath,
    // As in a browser, a rejection that nobody handles is reported, and the program goes on.
    ["--unhandled-rejections=warn-with-error-code", "--input-type=module", "--eval", stripped.code],
    { encoding: "utf8" },
  );
  return { stdout, ending: status ?? 1 };
}

function programsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => folder + file);
}

for (const path of programsIn("e2e/conformance/ecmascript/puzzles/"))
  writeFileSync(path.replace(/\.ts$/, ".out"), (await runInNode(path)).stdout);

const EXAMPLES = "examples/";
const programs: Record<string, Printed> = {};
for (const path of programsIn(EXAMPLES)) {
  const isPython = existsSync(path.replace(/\.ts$/, ".py"));
  // The network that answers here is simulated.
  if (isPython || readFileSync(path, "utf8").includes("fetch(")) continue;
  programs[path.slice(EXAMPLES.length).replace(/\.ts$/, "")] = await runInNode(path);
}
const [version] = /^\d+\.\d+/.exec(process.versions.v8)!;
writeFileSync(
  `${EXAMPLES}recorded/v8.json`,
  `${JSON.stringify({ by: `V8 ${version}`, on: new Date().toISOString().slice(0, 10), programs }, null, 2)}\n`,
);
