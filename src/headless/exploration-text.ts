// Tells people what can come of a program: every outcome, how often it came, and how its run differs from the usual one.
import type { ToldChange } from "../explore/told.ts";
import type { CommandLineWords } from "../words/command-line.ts";
import { durationText } from "../words/durations.ts";
import type { Exploration, FoundOutcome } from "./explore.ts";

/** Lines of output that are shown of each. */
const MOST_LINES = 12;
const MICROS_PER_SECOND = 1_000_000;

export function explorationText(file: string, exploration: Exploration, words: CommandLineWords): string {
  const { say } = words;
  const { outcomes, complete, schedules, hasOneOrder, isBounded } = exploration;
  const lines = outcomes.map((outcome, i) => outcomeText(i + 1, outcome, exploration, words));
  const verdict = hasOneOrder
    ? say("commandLine.explore.oneOrder")
    : complete
      ? say("commandLine.explore.complete", { count: schedules })
      : say("commandLine.explore.incomplete", { count: schedules });
  const bound = isBounded ? `${say("commandLine.explore.bounded")}\n` : "";
  return `${lines.join("\n")}\n${file}: ${say("commandLine.explore.outcomes", { count: outcomes.length })}. ${verdict}\n${bound}`;
}

function outcomeText(
  number: number,
  { stdout, stderr, exit, end, count, schedule, told }: FoundOutcome,
  { program, schedules }: Exploration,
  words: CommandLineWords,
): string {
  const { say } = words;
  const share = ((100 * count) / schedules).toPrecision(2);
  const head = say("commandLine.explore.outcome", {
    number,
    end: say(`commandLine.explore.ends.${end}`, { exit }),
    count,
    share: Number(share),
  });
  const lines = `${stdout}${stderr}`.split("\n").slice(0, -1);
  const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}\n`);
  if (lines.length > MOST_LINES) shown.push(`    ...\n`);
  const lineOf = (site: number): number => (site === 0 ? 0 : program.sites[site].line);
  const differences = told.map((change) => changeText(change, lineOf, words));
  const how =
    told.length === 0
      ? say("commandLine.explore.usual")
      : say("commandLine.explore.except", { differences: differences.join("; ") });
  return `${head}\n${shown.join("")}  ${how}\n  --schedule ${schedule}\n`;
}

function changeText(
  { kind, label, site, asked, value, most, after }: ToldChange,
  lineOf: (site: number) => number,
  words: CommandLineWords,
): string {
  const { say, t } = words;
  const of = (name: string, place: number): string =>
    say(place === 0 ? "commandLine.explore.who" : "commandLine.explore.whoAt", {
      name: name === "" ? say("commandLine.explore.nobody") : name,
      line: lineOf(place),
    });
  const who = of(label, site);
  if (kind === "thread") return say("commandLine.explore.thread", { index: value + 1, count: most + 1 });
  if (kind === "set") return say("commandLine.explore.set", { who, index: value + 1, count: most + 1 });
  const [askedText, text] = [asked, value].map((micros) => durationText(micros / MICROS_PER_SECOND, t));
  const takes =
    text === askedText
      ? say("commandLine.explore.takesMore", { who, asked: askedText })
      : say("commandLine.explore.takes", { who, asked: askedText, value: text });
  return after === null
    ? takes
    : `${takes} ${say("commandLine.explore.after", { who: of(after.label, after.site) })}`;
}
