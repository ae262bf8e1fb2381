// Holds one program against V8, and makes it smaller for as long as it differs.
import { runSource } from "../../../src/headless/in-process.ts";
import { type Block, generate, printProgram, smaller } from "./generate.ts";
import { runNatively } from "./native.ts";

export interface Difference {
  readonly seed: number;
  readonly source: string;
  readonly native: readonly string[];
  readonly engine: readonly string[];
}

async function runInEngine(source: string): Promise<string[]> {
  // The wrapper prints what leaves the program's top level, as the native side does.
  const { stdout } = await runSource(`const log = (...values) => console.log(values.join(" "));
(async () => {
${source}
})().catch((error) => log("uncaught", error?.message ?? error));`);
  return stdout === "" ? [] : stdout.slice(0, -1).split("\n");
}

async function differenceOf(seed: number, program: Block): Promise<Difference | null> {
  const source = printProgram(program);
  const [native, engine] = [await runNatively(source), await runInEngine(source)];
  return native.join("\n") === engine.join("\n") ? null : { seed, source, native, engine };
}

/** Null if the program of that seed prints the same in V8 and here; else the smallest one found that does not. */
export async function compare(seed: number): Promise<Difference | null> {
  let program = generate(seed);
  let found = await differenceOf(seed, program);
  if (found === null) return null;
  for (let isShrinking = true; isShrinking;) {
    isShrinking = false;
    for (const candidate of smaller(program)) {
      const difference = await differenceOf(seed, candidate).catch(() => null);
      if (difference === null) continue;
      [program, found, isShrinking] = [candidate, difference, true];
      break;
    }
  }
  return found;
}
