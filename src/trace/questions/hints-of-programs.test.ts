// The hints for every program that we have: stored lists, whose changes are to be looked at one by one, and how many are wrong.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { applyChange } from "../../lessons/change.ts";
import { readLesson } from "../../lessons/read-lesson.ts";
import { Trace } from "../trace.ts";
import { type Hint, hintsOf } from "./hints.ts";

const FOLDERS = [
  "examples",
  "examples/retold",
  "e2e/conformance/corpus",
  "e2e/conformance/explore",
  "e2e/conformance/ecmascript/puzzles",
];

/** What public teaching texts look like: many programs a file, with the hints that a teacher would give written into them. */
const TAUGHT = "e2e/conformance/taught";
const LISTS = "e2e/conformance/hints";
/** The hints that are known to be wrong, or not to come, each with the reason. */
const JUDGED = `${LISTS}/judged.md`;
/** Of all hints, fewer are wrong. */
const MOST_WRONG = 0.05;

interface Given {
  readonly trace: Trace;
  readonly hints: readonly Hint[];
}

async function givenFor(source: string, name = "main.ts"): Promise<Given> {
  const { log } = await runSource(source, name, { withValues: true });
  const trace = new Trace(log);
  return { trace, hints: hintsOf(trace, source) };
}

function lineOf({ trace }: Given, { site }: Hint): number {
  return site === 0 ? 0 : trace.log.sites[site].line;
}

async function hintLines(path: string, source: string): Promise<string[]> {
  const given = await givenFor(source, path.split("/").at(-1)!.split(" ")[0]);
  return given.hints.map((hint) => {
    const { rule, lane, calls, seconds, together, others, count } = hint;
    const facts = [
      calls.join(" ... "),
      seconds > 0 ? `${seconds} s` : "",
      together > 0 ? `${together} s together` : "",
      others > 0 ? `${others} others` : "",
      count > 1 ? `${count} times` : "",
    ];
    const name = given.trace.nameAt(lane, given.trace.count);
    return `${path}:${lineOf(given, hint)} ${rule} ${name} ${facts.filter((fact) => fact !== "").join(", ")}`.trimEnd();
  });
}

async function expectList(lines: readonly string[], name: string): Promise<void> {
  await expect(lines.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(
    `../../../${LISTS}/${name}.txt`,
  );
}

test.each(FOLDERS)(
  "the hints for the programs in %s are as they were looked at",
  { timeout: 300_000 },
  async (folder) => {
    const lines: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts")))
      lines.push(...(await hintLines(`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8"))));
    await expectList(lines, folder.split("/").at(-1)!);
  },
);

test("so are those for what lessons make of their programs", { timeout: 300_000 }, async () => {
  const lines: string[] = [];
  for (const file of readdirSync("examples").filter((name) => name.endsWith(".md"))) {
    const path = `examples/${file.replace(/\.md$/, ".ts")}`;
    const source = readFileSync(path, "utf8");
    const { changes } = readLesson(readFileSync(`examples/${file}`, "utf8")).file;
    for (const [name, change] of Object.entries(changes)) {
      const changed = applyChange(source, change!);
      if (changed.type !== "changed") throw new Error(`${file}: ${name} fits nowhere`);
      lines.push(...(await hintLines(`${path} ${name}`, changed.source)));
    }
  }
  await expectList(lines, "lessons");
});

/** The cells of the rows below one heading, but for the reason. */
function judged(heading: string): string[] {
  const [, table] = readFileSync(JUDGED, "utf8").split(`## ${heading}\n`);
  return Array.from(
    table.split("\n## ")[0].matchAll(/^\| (\S+) +\| (\w+) +\|.*\|$/gm),
    ([, place, rule]) => `${place} ${rule}`,
  );
}

test(
  "of public-style programs, and of all that there are, fewer than one hint in twenty is wrong",
  { timeout: 300_000 },
  async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    let all = 0;
    let programs = 0;
    for (const file of readdirSync(TAUGHT).filter((name) => name.endsWith(".md"))) {
      const text = readFileSync(`${TAUGHT}/${file}`, "utf8");
      for (const [, name, marked] of text.matchAll(/^## (.+)\n[^]*?^```ts\n([^]*?)^```$/gm)) {
        const wanted = marked
          .split("\n")
          .flatMap((line, index) =>
            (/\/\/! (.+)$/.exec(line)?.[1].split(" ") ?? []).map((rule) => `${index + 1} ${rule}`),
          );
        const given = await givenFor(marked.replaceAll(/ *\/\/! .+$/gm, ""));
        const got = given.hints.map((hint) => `${lineOf(given, hint)} ${hint.rule}`);
        const program = `${file.replace(/\.md$/, "")}/${name}`;
        const inProgram = (hint: string): string => `${program}:${hint}`;
        wrong.push(...got.filter((hint) => !wanted.includes(hint)).map(inProgram));
        missed.push(...wanted.filter((hint) => !got.includes(hint)).map(inProgram));
        all += got.length;
        programs++;
      }
    }
    expect(programs).toBeGreaterThan(200);
    const known = judged("Wrong");
    const elsewhere = readdirSync(LISTS)
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => readFileSync(`${LISTS}/${name}`, "utf8").split("\n").slice(0, -1));
    const isElsewhere = (hint: string): boolean => /^(?:examples|e2e)\//.test(hint);
    expect(wrong).toEqual(known.filter((hint) => !isElsewhere(hint)));
    expect(missed).toEqual(judged("Missing"));
    const gone = known.filter(isElsewhere).filter((hint) => !elsewhere.some((line) => line.startsWith(hint)));
    expect(gone).toEqual([]);
    expect(wrong.length / all).toBeLessThan(MOST_WRONG);
    expect(known.length / (all + elsewhere.length)).toBeLessThan(MOST_WRONG);
  },
);
