// Says how the page is built: relative paths, the sandbox's scripts as text, a trimmed editor, and what stands in the page's policy.
import react from "@vitejs/plugin-react";
import { build as bundle } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { writeOfflineWorker } from "./src/offline/write-worker.ts";
import { packedFiles } from "./src/build/packed-files.ts";
import { policyOfPage } from "./src/build/page-policy.ts";
import { front } from "./src/build/front.ts";
import { licences } from "./src/build/licences.ts";
import { lessons } from "./src/build/lessons.ts";
import { recordedExamples } from "./src/build/recorded-examples.ts";
import { COPIES, harden, LOWERED } from "./src/primordials/harden.ts";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the scripts that are bundled apart are made of. */
const inScripts = new Set<string>();

/** A file and everything it imports as one classic script. */
async function bundleScript(file: string) {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    minifyWhitespace: true,
    minifySyntax: true,
    // The names of classes are part of what programs print.
    keepNames: true,
    // Of what Pyodide would import in Node.
    external: ["node:*", "ws"],
  });
  const text = outputFiles[0].text.trim();
  const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const inputs = Object.keys(metafile.inputs);
  for (const input of inputs) inScripts.add(input);
  return { text, hash, inputs };
}

/** Likewise, hardened against programs that change what the language is made of. */
async function hardenedScript(file: string) {
  const shared = {
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  } as const;
  const runtime = await bundle({
    ...shared,
    entryPoints: [file],
    metafile: true,
    minifyWhitespace: true,
    keepNames: true,
    supported: LOWERED,
  });
  const copies = await bundle({
    ...shared,
    entryPoints: [fromRoot("src/primordials/copies.ts")],
    globalName: COPIES,
  });
  const [{ text: copiesText }, { text: runtimeText }] = [copies.outputFiles[0], runtime.outputFiles[0]];
  // The names of globals are their copies in the runtime only.
  const text = `(() => {${copiesText}\n{${harden(runtimeText)}\n}})();`;
  return { text, inputs: Object.keys(runtime.metafile.inputs) };
}

/** `import text, { hash } from "./file.ts?script"`: a script as text, and what a content security policy calls it. */
function scriptAsText(): Plugin {
  const SUFFIX = "?script";
  const HARDENED = "?hardened";
  return {
    name: "script-as-text",
    enforce: "pre",
    async load(id) {
      if (id.endsWith(HARDENED)) {
        const { text, inputs } = await hardenedScript(id.slice(0, -HARDENED.length));
        for (const input of inputs) this.addWatchFile(fromRoot(input));
        return { code: `export default ${JSON.stringify(text)};`, moduleType: "js" };
      }
      if (!id.endsWith(SUFFIX)) return null;
      const { text, hash, inputs } = await bundleScript(id.slice(0, -SUFFIX.length));
      for (const input of inputs) this.addWatchFile(fromRoot(input));
      return {
        code: `export default ${JSON.stringify(text)}; export const hash = ${JSON.stringify(hash)};`,
        moduleType: "js",
      };
    },
  };
}

/** The page works without a network: a worker keeps all files that stand in the folder in the end. */
function offline(): Plugin {
  return {
    name: "offline",
    apply: (_, { command, mode }) => command === "build" && mode !== "harness",
    writeBundle: {
      order: "post",
      handler: ({ dir }) => writeOfflineWorker(dir!),
    },
  };
}

/**
 * Monaco's TypeScript support imports every feature of the editor; ours are chosen in src/editor/. It also brings a type
 * checker of 7 MB, in whose place stands ours.
 */
function trimmedMonaco(): Plugin {
  return {
    name: "trimmed-monaco",
    enforce: "pre",
    transform(code, id) {
      if (id.endsWith("monaco-editor/esm/vs/languages/features/typescript/workerManager.js"))
        return { code: code.replace(/^\s*createWorker: .*\n/m, ""), map: null };
      if (!id.endsWith("monaco-editor/esm/vs/internal/common/workers.js")) return null;
      return { code: code.replace(/^import '[^']+';\n/gm, ""), map: null };
    },
  };
}

/** What the page begins with. */
const START = fromRoot("src/app/start.ts");

/**
 * Names the chunk of what the page begins with: everything that its first script imports at once, in one file. In fifty files, as they
 * are shared with what comes later, the same takes more to send, since each is packed by itself.
 */
function chunkOfStart(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let atStart: ReadonlySet<string> | null = null;
  return (id, context) => {
    atStart ??= importedAtOnce(START, context);
    // The script itself waits for what it loads, which imports from this chunk, and would wait for it in turn.
    return atStart.has(id) && id !== START ? "start" : null;
  };
}

function importedAtOnce(start: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const work = [start];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    work.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

const HARNESS = "e2e/harness";

function harnessPages(): string[] {
  const pages = readdirSync(fromRoot(HARNESS)).filter((file) => file.endsWith(".html"));
  return pages.map((page) => fromRoot(`${HARNESS}/${page}`));
}

const licencesOfAll = licences(async () => {
  // It is written last of all.
  await bundleScript(fromRoot("src/offline/worker.ts"));
  return inScripts;
});

export default defineConfig(({ mode }) => ({
  // Relative, so that the built page works under any path.
  base: "./",
  plugins: [
    react(),
    scriptAsText(),
    recordedExamples(),
    lessons(),
    front(),
    policyOfPage(async () => (await bundleScript(fromRoot("src/sandbox/boot.ts"))).hash),
    packedFiles(),
    trimmedMonaco(),
    licencesOfAll.page(),
    offline(),
  ],
  worker: { format: "es", plugins: () => [licencesOfAll.worker()] },
  // What only the compiler's worker imports: found late, it would make the development server load the page twice.
  optimizeDeps: {
    include: [
      "acorn",
      "@sveltejs/acorn-typescript",
      "esbuild-wasm/esm/browser.js",
      "magic-string",
      "@jridgewell/trace-mapping",
    ],
  },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    rolldownOptions:
      mode === "harness"
        ? { input: harnessPages() }
        : { output: { codeSplitting: { groups: [{ name: chunkOfStart() }] } } },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/conformance/**/*.test.ts"],
    // Read as text, for pictures without a page; other style sheets are as if they were empty.
    css: { include: [/tokens\.css\?raw/] },
    // Of two cores it would leave one to whoever watches.
    maxWorkers: "100%",
    // Patience, not a measure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Its module for Node has no names that can be imported.
    server: { deps: { inline: ["gifenc"] } },
  },
  // The browser tests' own pages, built as the real one is.
  ...(mode === "harness" && { root: fromRoot(HARNESS), publicDir: false }),
}));
