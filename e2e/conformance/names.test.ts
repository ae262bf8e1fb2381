// What public programs of asyncio use is here, or it is said what to write instead. `names.tsv` has what they use.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importModule } from "../../src/runtime/modules.ts";
import { cureOfUnknown } from "../../src/words/cures.ts";
import { wordsIn } from "../../src/words/i18n.ts";
import "../../src/words/all-languages.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

interface Use {
  readonly name: string;
  readonly programs: number;
}

function sectionsOf(text: string): Use[][] {
  return text
    .split(/^#.*\n/m)
    .slice(1)
    .map((section) =>
      section
        .trimEnd()
        .split("\n")
        .map((line) => {
          const [name, programs] = line.split("\t");
          return { name, programs: Number(programs) };
        }),
    );
}

const [names, modules] = sectionsOf(readFileSync(new URL("names.tsv", import.meta.url), "utf8"));

const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** The name in a module here that is the same but for case and underscores. */
function twinOf(path: string): string | null {
  const [, module, name] = /^(.*)\.(\w+)$/.exec(path)!;
  // A submodule's names stand in the module itself.
  const parent = module.replace(/^(asyncio|concurrent\.futures)\..*/, "$1");
  const twin = Object.keys(importModule(parent, [])).find((candidate) => plain(candidate) === plain(name));
  return twin === undefined ? null : `${parent}.${twin}`;
}

function curesOf(name: string, isModule: boolean): (string | null)[] {
  return LANGUAGES.map((language) => cureOfUnknown(name, isModule, wordsIn(language)));
}

function sumOf(uses: readonly Use[]): number {
  return uses.reduce((sum, { programs }) => sum + programs, 0);
}

const last = (path: string): string => /\w+$/.exec(path)![0];
const covered = names.filter(({ name }) => twinOf(name) !== null);
const missing = names.filter(({ name }) => twinOf(name) === null);
const told = missing.filter(({ name }) => !curesOf(last(name), false).includes(null));

test("of what a page can have, programs find 95 % here, counted by use", () => {
  const couldBe = [...covered, ...missing.filter((use) => !told.includes(use))];
  expect(sumOf(covered) / sumOf(couldBe)).toBeGreaterThan(0.95);
});

test("what a page cannot have is told, in each language, with what to use instead", () => {
  expect(missing.filter((use) => !told.includes(use)).map(({ name }) => name)).toEqual([]);
});

test("this is the list", () => {
  const lines = names.map(({ name, programs }) => `${programs}\t${name}\t${twinOf(name) ?? "told"}`);
  expect(lines.join("\n")).toMatchSnapshot();
});

test("other modules of Python's that they import are here, or it is said what JavaScript has instead", () => {
  const dropped = new Set(["__future__"]);
  const silent = modules
    .filter(({ name }) => !dropped.has(name) && curesOf(name, true).includes(null))
    .map(({ name }) => name);
  expect(silent).toEqual([]);
});
