// What runs right is not underlined: every program that we show, or prove anything with, as the editor sees it.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { declarations } from "../../python/types/declarations.ts";
import { TestChecker } from "./test-checker.ts";

// It checks some 700 programs, maybe on a machine that does other things, too.
vi.setConfig({ testTimeout: 300_000 });

const root = new URL("../../../", import.meta.url);

function programsIn(folder: string): [name: string, text: string][] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [
      `${folder}/${file.replace(/\.ts$/, "")}`,
      readFileSync(new URL(`${folder}/${file}`, root), "utf8"),
    ]);
}

/** The programs in the documentation that hovers show. */
function documentedPrograms(): [name: string, text: string][] {
  return declarations.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/^ *\* @example (.*)\n *\* ```ts\n([^]*?)^ *\* ```$/gm),
      ([, caption, code], i): [string, string] => [
        // A file's name may hold no points: the type checker would see other kinds of files in them.
        `types/${path.replaceAll(".", "-")}-${i}`,
        `// ${caption}\n${code.replace(/^ *\* ?/gm, "")}`,
      ],
    ),
  );
}

const CORPUS = "e2e/conformance/corpus";
const PUZZLES = "e2e/conformance/ecmascript/puzzles";

/** Programs that are underlined in red, and why they should be. */
const WRONG: ReadonlyMap<string, string> = new Map([
  [
    "examples/gather-as-written",
    "The lesson is about names that do not exist, as in the article it follows.",
  ],
  [`${CORPUS}/220-misuse`, "It tries what is refused when it runs."],
  [`${CORPUS}/229-wrong-arguments`, "It tries arguments of the wrong types."],
  [`${CORPUS}/221-managers-and-contexts`, "A class without types does not declare its fields."],
  [`${CORPUS}/223-queue-shutdown-and-barriers`, "Functions without types leave out arguments."],
  [
    `${CORPUS}/227-primitives-in-turn`,
    "Functions without types leave out arguments; close() of a coroutine.",
  ],
  [`${PUZZLES}/50-super-as-a-target`, "It assigns to a property of super that no class declares."],
  [`${PUZZLES}/51-sequences-in-parentheses`, "Sequences whose left sides do nothing are what it is about."],
  [`${PUZZLES}/60-async-functions-everywhere`, "Its fields have computed names."],
  [`${PUZZLES}/57-texts-of-functions`, "It is about texts of functions without types."],
]);

/** Programs in which an `await` is missing on purpose. */
const FORGETFUL: ReadonlyMap<string, string> = new Map([
  ["examples/never-awaited", "The lesson is about the forgotten await."],
  [`${CORPUS}/031-never-awaited`, "It shows the warning of a coroutine that is never awaited."],
  [`${CORPUS}/220-misuse`, "The gather in it raises at once."],
]);

const programs = new Map([
  ...programsIn("examples"),
  ...programsIn(CORPUS),
  ...programsIn(PUZZLES),
  ...documentedPrograms(),
]);
const checker = new TestChecker(programs);

function except(known: ReadonlyMap<string, string>): string[] {
  return [...programs.keys()].filter((name) => !known.has(name));
}

async function found(
  names: Iterable<string>,
  look: (name: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const name of names) {
    const problems = await look(name);
    if (problems.length > 0) all[name] = problems;
  }
  return all;
}

/** What the page underlines, which has one program at a time. */
async function problemsOf(name: string): Promise<string[]> {
  if ((await checker.problemsOf(name)).length === 0) return [];
  // TypeScript remembers how a type was iterated over in another program: after `for`, its `for await` is another one.
  return new TestChecker(new Map([[name, programs.get(name)!]])).problemsOf(name);
}

test("no program is underlined but those that are wrong on purpose", async () => {
  expect(await found(except(WRONG), problemsOf)).toEqual({});
});

test("those that are wrong on purpose are underlined", async () => {
  const underlined = await found(WRONG.keys(), problemsOf);
  expect(Object.keys(underlined)).toEqual([...WRONG.keys()]);
});

test("an await is missing in no program but those that are about it", async () => {
  expect(await found(except(FORGETFUL), (name) => checker.missingAwaitsOf(name))).toEqual({});
});

test("where it is missing on purpose, it is missed", async () => {
  const missed = await found(FORGETFUL.keys(), (name) => checker.missingAwaitsOf(name));
  expect(Object.keys(missed)).toEqual([...FORGETFUL.keys()]);
});
