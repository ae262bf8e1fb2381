// Makes the worker for programs that may change what the language is made of: the other one, hardened.
import * as esbuild from "esbuild";
import { readFile, rename, writeFile } from "node:fs/promises";
import { COPIES, harden, LOWERED } from "../primordials/harden.ts";

let hardened: Promise<string> | null = null;

/** The path of its bundle, which is made at its first use. `workerPath` is the bundle of worker.ts; beside it is that of copies.ts. */
export function hardenedWorker(workerPath: string): Promise<string> {
  return (hardened ??= make(workerPath));
}

async function make(workerPath: string): Promise<string> {
  const { code } = await esbuild.transform(await readFile(workerPath, "utf8"), {
    minifyWhitespace: true,
    supported: LOWERED,
  });
  const path = workerPath.replace(/\.mjs$/, "-hardened.mjs");
  // Several processes may do so at once.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `import * as ${COPIES} from "./copies.mjs";\n${harden(code)}`);
  await rename(draft, path);
  return path;
}
