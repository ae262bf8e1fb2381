// What holds for every source file: it says in its first line what it does, and it is no longer than can be read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const FOLDERS = ["src", "e2e", ".ci", "public"];
const SOURCE = /\.(ts|tsx|css|mjs|js|py)$/;
const TEST = /\.(test|spec)\.tsx?$/;
/** What is recorded or drawn, and what programs look like: no source of ours. */
const DATA = [
  "e2e/conformance/corpus/",
  "e2e/conformance/explore/",
  "e2e/conformance/random/",
  "e2e/conformance/ecmascript/puzzles/",
  "e2e/conformance/ecmascript/test262/",
  "src/editor/python/snippets/",
];
/** Tables of words and of declarations, which are looked up and not read. */
const TABLES = [/^src\/words\/messages\//, /\.d\.ts$/];
const MOST_LINES = 400;
/** `// Does this.`, or the same in the language of the file; a script's first line says what runs it. */
const SENTENCE = /^(#!.*\n)?(\/\/ |\/\* |""")\S.{9}/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return SOURCE.test(path) && !DATA.some((data) => path.startsWith(data)) ? [path] : [];
  });
}

const paths = FOLDERS.flatMap(filesUnder).map((path) =>
  relative(root, join(root, path)).replaceAll("\\", "/"),
);
const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** A test beside the file that it tests is introduced by that one. */
function isIntroduced(path: string): boolean {
  const tested = path.replace(/\.test(\.tsx?)$/, "$1");
  return (
    tested !== path && [tested, tested.replace(/\.ts$/, ".tsx")].some((file) => existsSync(join(root, file)))
  );
}

describe("a source file", () => {
  test("begins with a sentence that says what it does", () => {
    const silent = files.filter(({ path, text }) => !SENTENCE.test(text) && !isIntroduced(path));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("has at most 400 lines, unless it is a test or a table", () => {
    const long = files
      .filter(({ path }) => !TEST.test(path) && !TABLES.some((table) => table.test(path)))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });
});
