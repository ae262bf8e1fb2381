// Starts the command line: bundles its TypeScript, which Node 20 cannot run by itself, and runs it.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outdir = `${root}node_modules/.cache/loopscope`;
mkdirSync(outdir, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/headless/cli.ts", worker: "src/headless/worker.ts", copies: "src/primordials/copies.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // The names of classes are part of what programs print.
  keepNames: true,
  external: ["esbuild"],
  logLevel: "error",
});
const { main } = await import(pathToFileURL(`${outdir}/cli.mjs`).href);
process.exitCode = await main(process.argv.slice(2), `${outdir}/worker.mjs`);
