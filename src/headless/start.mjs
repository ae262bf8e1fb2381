// Starts the command line: bundles its TypeScript, which Node 20 cannot run by itself, unless nothing has changed since; runs it.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outdir = `${root}node_modules/.cache/loopscope`;
/** How each file was that the bundles are made of, and each bundle. */
const statesFile = `${outdir}/states.json`;

/** When the file was changed, in milliseconds, and its size in bytes; neither if there is none. */
const stateOf = (path) => {
  const { mtimeMs = null, size = null } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return { mtimeMs, size };
};

function isCurrent() {
  if (!existsSync(statesFile)) return false;
  return JSON.parse(readFileSync(statesFile, "utf8")).every(({ path, mtimeMs, size }) => {
    const now = stateOf(path);
    return now.mtimeMs === mtimeMs && now.size === size;
  });
}

/** Others may be at it, too, and read: a file there is always a whole one. */
function replaceFile(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

async function bundle() {
  const { build } = await import("esbuild");
  mkdirSync(outdir, { recursive: true });
  const startedMs = Date.now();
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
    metafile: true,
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
        "explore-python-worker": "src/headless/explore-python-worker.ts",
      },
      // The names of classes are part of what programs print.
      keepNames: true,
    }),
    // Without, since a name is given by a method of the language, at every call of what makes a function.
    build({ ...options, entryPoints: { copies: "src/primordials/copies.ts" } }),
  ]);
  const outputs = bundles.flatMap(({ outputFiles }) => outputFiles);
  for (const { path, contents } of outputs) {
    if (!existsSync(path) || !readFileSync(path).equals(contents)) replaceFile(path, contents);
  }
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  // How a file is to be read stands behind its name.
  const paths = [fileURLToPath(import.meta.url), ...inputs.map((path) => root + path.replace(/\?.*$/, ""))];
  // What was changed meanwhile may have been read before.
  if (paths.some((path) => stateOf(path).mtimeMs >= startedMs)) return;
  const states = [...paths, ...outputs.map(({ path }) => path)].map((path) => ({ path, ...stateOf(path) }));
  replaceFile(statesFile, JSON.stringify(states));
}

if (!isCurrent()) await bundle();
const { main } = await import(pathToFileURL(`${outdir}/cli.mjs`).href);
process.exitCode = await main(process.argv.slice(2), `${outdir}/worker.mjs`);
