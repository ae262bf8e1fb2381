// Starts the command line: bundles its TypeScript, which Node 20 cannot run by itself, and runs it.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outdir = `${root}node_modules/.cache/loopscope`;
mkdirSync(outdir, { recursive: true });
const options = {
  absWorkingDir: root,
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["esbuild", "playwright", "pyodide"],
  // The colours of pictures are those of the page.
  loader: { ".css": "text" },
  logLevel: "error",
  write: false,
};
const bundles = await Promise.all([
  build({
    ...options,
    entryPoints: {
      cli: "src/headless/cli.ts",
      worker: "src/headless/worker.ts",
      "python-worker": "src/headless/python-worker.ts",
      "explore-worker": "src/headless/explore-worker.ts",
    },
    // The names of classes are part of what programs print.
    keepNames: true,
  }),
  // Without, since a name is given by a method of the language, at every call of what makes a function.
  build({ ...options, entryPoints: { copies: "src/primordials/copies.ts" } }),
]);
// Others may be at it, too, and read: a file there is always a whole one.
for (const { path, contents } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
const { main } = await import(pathToFileURL(`${outdir}/cli.mjs`).href);
process.exitCode = await main(process.argv.slice(2), `${outdir}/worker.mjs`);
