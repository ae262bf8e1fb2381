// The hints for every program that we have: a stored list, whose changes are to be looked at one by one.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../trace.ts";
import { hintsOf } from "./hints.ts";

const FOLDERS = [
  "examples",
  "examples/retold",
  "e2e/conformance/corpus",
  "e2e/conformance/explore",
  "e2e/conformance/ecmascript/puzzles",
];

async function hintLines(path: string): Promise<string[]> {
  const source = readFileSync(path, "utf8");
  const { log } = await runSource(source, path.split("/").at(-1), { withValues: true });
  const trace = new Trace(log);
  return hintsOf(trace, source).map(({ rule, site, lane, calls, seconds, together, others, count }) => {
    const line = site === 0 ? 0 : log.sites[site].line;
    const facts = [
      calls.join(" ... "),
      seconds > 0 ? `${seconds} s` : "",
      together > 0 ? `${together} s together` : "",
      others > 0 ? `${others} others` : "",
      count > 1 ? `${count} times` : "",
    ];
    return `${path}:${line} ${rule} ${trace.nameAt(lane, trace.count)} ${facts.filter((fact) => fact !== "").join(", ")}`.trimEnd();
  });
}

test.each(FOLDERS)(
  "the hints for the programs in %s are as they were looked at",
  { timeout: 300_000 },
  async (folder) => {
    const lines: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts")))
      lines.push(...(await hintLines(`${folder}/${file}`)));
    const list = `../../../e2e/conformance/hints/${folder.split("/").at(-1)}.txt`;
    await expect(lines.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(list);
  },
);
