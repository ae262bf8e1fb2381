// Tells people what can come of a program: every outcome, how often it came, and how its run differs from the usual one.
import type { CommandLineWords } from "../words/command-line.ts";
import { orderSentence, type SayOrders, verdictText } from "../words/order-texts.ts";
import type { Exploration, FoundOutcome } from "./explore.ts";

/** Lines of output that are shown of each. */
const MOST_LINES = 12;

export function explorationText(file: string, exploration: Exploration, words: CommandLineWords): string {
  const { say } = words;
  const { outcomes, complete, schedules, hasOneOrder, jitter } = exploration;
  const lines = outcomes.map((outcome, i) => outcomeText(i + 1, outcome, exploration, words));
  const searched = { runs: schedules, isAll: complete, hasOneOrder, jitter };
  const verdict = verdictText(searched, say as unknown as SayOrders);
  const notes = notesOn(exploration).map((note) => `${say(`orders.${note}`)}\n`);
  return `${lines.join("\n")}\n${file}: ${say("orders.outcomes", { count: outcomes.length })}. ${verdict}\n${notes.join("")}`;
}

/** What else the page says about the search. */
function notesOn({
  outcomes,
  isToldTime,
}: Exploration): readonly ("neverEnds" | "bounded" | "timed" | "alwaysFails")[] {
  const endless = outcomes.filter(({ end }) => end === "limit").length;
  const isFailing = outcomes.length > 1 && outcomes.every(({ end }) => end === "error" || end === "deadlock");
  return [
    ...(endless === 0 ? [] : [endless === outcomes.length ? ("neverEnds" as const) : ("bounded" as const)]),
    ...(isToldTime ? ["timed" as const] : []),
    ...(isFailing ? ["alwaysFails" as const] : []),
  ];
}

function outcomeText(
  number: number,
  { stdout, stderr, exit, end, count, schedule, told }: FoundOutcome,
  { lineOf, schedules }: Exploration,
  words: CommandLineWords,
): string {
  const { say } = words;
  const share = ((100 * count) / schedules).toPrecision(2);
  const head = say("orders.outcome", {
    number,
    end: say(`orders.ends.${end}`, { exit }),
    count,
    share: Number(share),
  });
  const lines = `${stdout}${stderr}`.split("\n").slice(0, -1);
  const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}\n`);
  if (lines.length > MOST_LINES) shown.push(`    ...\n`);
  const how = orderSentence(told, lineOf, say as unknown as SayOrders, words.t);
  return `${head}\n${shown.join("")}  ${how}\n  --schedule ${schedule}\n`;
}
