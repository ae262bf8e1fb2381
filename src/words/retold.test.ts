// Programs that were retold from their pictures alone: what a retelling counts is what the run counts, so that it cannot rot, and
// the picture is stored beside it, NAME.picture. `npm run goldens` draws it anew; then read whether the two still agree.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { textPictures } from "../timeline/text-picture.ts";
import { racesOf } from "../trace/questions/races.ts";
import { summaryOf } from "../trace/questions/summary.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { tellRace } from "./races.ts";
import { tellSummary } from "./summary.ts";
import { timelineTexts } from "./timeline-texts.ts";

const examples = new URL("../../examples/", import.meta.url);
const retold = new URL("retold/", examples);
const names = readdirSync(retold)
  .filter((file) => file.endsWith(".md"))
  .map((file) => basename(file, ".md"));

/** An example stands among the examples, any other program beside its retelling. */
function programOf(name: string): string {
  const own = new URL(`${name}.ts`, retold);
  return readFileSync(existsSync(own) ? own : new URL(`${name}.ts`, examples), "utf8");
}

test.each(names)(
  "%s: its output, its picture and the facts of its retelling are those of the run",
  async (name) => {
    const { log, stdout, stderr } = await runSource(programOf(name), `${name}.ts`, { withValues: true });
    expect(stdout).toBe(readFileSync(new URL(`${name}.out`, retold), "utf8"));
    expect(stderr).toBe("");
    const trace = new Trace(log);
    const words = wordsIn("en");
    const summary = summaryOf(trace);
    const { title, longest, longestWait, path, failed } = tellSummary(trace, summary, words);
    const facts = [
      title,
      `own time: ${longest || "nobody stands out"}`,
      `longest wait: ${longestWait || "none"}`,
      path,
      failed,
      `warnings: ${summary.warnings}`,
      ...racesOf(trace).map((race) => tellRace(trace, race, words).sentence),
    ];
    const [, front, body] = readFileSync(new URL(`${name}.md`, retold), "utf8").split(/^---\n/m);
    expect(front.trimEnd().split("\n")).toEqual(facts.filter((fact) => fact !== ""));
    expect(body.length).toBeGreaterThan(200);
    const picture = fileURLToPath(new URL(`${name}.picture`, retold));
    await expect(textPictures(trace, timelineTexts(words))).toMatchFileSnapshot(picture);
  },
);

test("every program that is to be retold is", () => {
  const programs = readdirSync(retold).filter((file) => file.endsWith(".ts"));
  expect(programs.filter((file) => !names.includes(basename(file, ".ts")))).toEqual([]);
});
