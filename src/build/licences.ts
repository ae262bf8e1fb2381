// Writes beside the page what it is made of, and under which licences: read off the files that the build has put into it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

/** Its name in the built folder. */
const LICENCES_FILE = "licences.txt";

const LICENCE = /^(licen[cs]e|copying|notice|thirdpartynotice)/i;
const LINE = "-".repeat(80);

/** What a package has brought along and does not say; by the name of the package. */
const WITHOUT_TEXT: Readonly<Record<string, readonly string[]>> = {
  pyodide: [
    "Pyodide: Mozilla Public License 2.0, https://www.mozilla.org/en-US/MPL/2.0/",
    "Source: https://github.com/pyodide/pyodide",
    "It contains CPython and its library: Python Software Foundation License Version 2, https://docs.python.org/3/license.html",
    "Copyright (c) 2001 Python Software Foundation. All Rights Reserved.",
  ],
};

interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly license: string;
  readonly texts: readonly string[];
}

/** What of a package.json is read here. */
type Manifest = Pick<Package, "name" | "version"> & Partial<Pick<Package, "license">>;

/** The folder of the package that a file is of; null for our own. */
function packageFolder(file: string): string | null {
  if (!file.includes("/node_modules/")) return null;
  for (let folder = dirname(file); folder.includes("/node_modules/"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    // Inside packages there are some that only say which kind of modules there is.
    const { name, version } = JSON.parse(readFileSync(manifest, "utf8")) as Partial<Package>;
    if (name !== undefined && version !== undefined) return folder;
  }
  return null;
}

/** Errors: the package neither names a licence nor has its text. */
function packageIn(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license } = manifest;
  const files = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim());
  if (Object.hasOwn(WITHOUT_TEXT, name)) texts.push(WITHOUT_TEXT[name].join("\n"));
  if (license === undefined && texts.length === 0)
    throw new Error(`${name} does not say what its licence is`);
  return { name, version, license: license ?? "see below", texts };
}

/** Of all packages that files are of: a list, then their texts; equal texts stand once. */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file.replaceAll("\\", "/").replace(/^\0/, "").replace(/\?.*$/, ""));
    if (folder !== null) folders.add(folder);
  }
  const packages = Array.from(folders, packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  const owners = new Map<string, string[]>();
  for (const { name, version, texts } of packages)
    for (const text of texts) owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`]);
  return [
    "Loopscope is made of its own source (MIT licence) and of these packages:",
    "",
    ...packages.map(({ name, version, license }) => `  ${name} ${version}: ${license}`),
    ...Array.from(owners, ([text, names]) => `\n${LINE}\n${names.join(", ")}\n${LINE}\n\n${text}`),
    "",
  ].join("\n");
}

function filesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk" ? output.moduleIds : output.originalFileNames,
  );
}

/** One for the page and one for its workers; `inScripts` gives the files of what is bundled apart, when all of that is done. */
export function licences(inScripts: () => Promise<Iterable<string>>): {
  readonly page: () => Plugin;
  readonly worker: () => Plugin;
} {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const inWorkers = new Set<string>();
  const absolute = (file: string) => (file.startsWith("node_modules/") ? join(root, file) : file);
  return {
    page: () => ({
      name: "licences",
      apply: (_, { command, mode }) => command === "build" && mode !== "harness",
      async generateBundle(_, bundle) {
        // Styles leave no module behind.
        const styles = Array.from(this.getModuleIds()).filter((id) => /\.css(\?|$)/.test(id));
        const files = [...filesOf(bundle), ...styles, ...inWorkers, ...(await inScripts())].map(absolute);
        this.emitFile({ type: "asset", fileName: LICENCES_FILE, source: licencesOf(files) });
      },
    }),
    worker: () => ({
      name: "licences-of-workers",
      generateBundle(_, bundle) {
        for (const file of filesOf(bundle)) inWorkers.add(file);
      },
    }),
  };
}
