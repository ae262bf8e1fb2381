// Runs a TypeScript file in Node, which Node 20 cannot by itself: node .ci/run-ts.mjs FILE.ts [ARGUMENT...]
import { build } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const outdir = `${root}node_modules/.cache/loopscope`;
const [entry] = process.argv.splice(2, 1);
const outfile = `${outdir}/${basename(entry).replace(/\.ts$/, "")}-${process.pid}.mjs`;
mkdirSync(outdir, { recursive: true });
process.on("exit", () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // The names of classes are part of what programs print.
  keepNames: true,
  packages: "external",
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
