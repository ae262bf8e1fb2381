// The list of licences: of whom it speaks, and that it does not pass over one without a word.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licencesOf } from "./licences.ts";

const root = mkdtempSync(join(tmpdir(), "licences-"));

/** Makes a package; gives a file in it. */
function packageWith(name: string, manifest: object, licence: string | null): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(join(folder, "esm"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", ...manifest }));
  // As many have it, so that Node knows what kind of modules there is.
  writeFileSync(join(folder, "esm", "package.json"), '{ "type": "module" }');
  if (licence !== null) writeFileSync(join(folder, "LICENSE.md"), licence);
  return join(folder, "esm", "index.js");
}

test("each package is named once, with its version and licence, and equal texts stand once", () => {
  const files = [
    packageWith("@of/b", { license: "MIT" }, "the same text"),
    packageWith("a", { license: "MIT" }, "the same text"),
    `${packageWith("a", { license: "MIT" }, "the same text")}?worker`,
    packageWith("c", {}, "another text"),
    join(root, "src/of-our-own.ts"),
    "\0rolldown/runtime.js",
  ];
  const [list, ...texts] = licencesOf(files).split(/\n-+\n/);
  expect(list.trim().split("\n").slice(2)).toEqual([
    "  @of/b 1.2.3: MIT",
    "  a 1.2.3: MIT",
    "  c 1.2.3: see below",
  ]);
  expect(texts.map((text) => text.trim())).toEqual([
    "@of/b 1.2.3, a 1.2.3",
    "the same text",
    "c 1.2.3",
    "another text",
  ]);
});

test("a package that does not say what its licence is ends the build", () => {
  expect(() => licencesOf([packageWith("silent", {}, null)])).toThrow(
    "silent does not say what its licence is",
  );
});
