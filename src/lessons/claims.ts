// Says what is where a link leads, and compares that with what the link claims: `[Bob waits](#step=12 "Bob waits")`.
import type { Trace } from "../trace/trace.ts";
import { wordsIn } from "../words/i18n.ts";
import type { Language } from "../words/languages.ts";
import { eventOfStep, stepSentence } from "../words/steps.ts";
import type { Act } from "./acts.ts";
import { endingOf, secondsIn } from "./answers.ts";
import { ENDINGS } from "./lesson.ts";
import { printedLines } from "./printed-lines.ts";
import { reportsOf } from "./reports.ts";

/** A place has a text, of which a claim is a part; a run that is over has an outcome, of which a claim says several things. */
export type Landing =
  { readonly type: "place"; readonly text: string } | { readonly type: "outcome"; readonly trace: Trace };

/** Where the run ends up, with what it does on the way there. */
const TO_OUTCOME: readonly Act["type"][] = ["change", "program", "run", "end"];

const MICROSECOND = 1e-6;

/** Where a link leads that acts on this run of this program; null: nowhere that anything could be said of. */
export function landingOf(
  acts: readonly Act[],
  source: string,
  trace: Trace,
  language: Language,
): Landing | null {
  const act = acts.findLast(({ type }) => type === "step" || type === "print" || type === "line");
  switch (act?.type) {
    case "step": {
      const event = eventOfStep(trace, act.step);
      return event < 0 ? null : { type: "place", text: stepSentence(trace, event, wordsIn(language)) };
    }
    case "print":
      return { type: "place", text: printedLines(trace.log)[act.line - 1].text };
    case "line":
      return { type: "place", text: source.split("\n")[act.line - 1].trim() };
    default:
      return acts.some(({ type }) => TO_OUTCOME.includes(type)) ? { type: "outcome", trace } : null;
  }
}

/** What is there, in a line. */
export function landingText(landing: Landing): string {
  if (landing.type === "place") return landing.text;
  const { trace } = landing;
  return [endingOf(trace), `${trace.endSeconds} s`, ...textsOf(trace)].join("; ");
}

/** Whether it is as claimed; of an outcome: each of `20 left; 5 s; ok` is a line, a time at which it ends, or how. */
export function isAsClaimed(claim: string, landing: Landing): boolean {
  if (landing.type === "place") return landing.text.includes(claim);
  const { trace } = landing;
  const texts = textsOf(trace);
  return claim.split("; ").every((part) => {
    const seconds = /^[\d.,]+ ?(ms|s|мс|с)$/.test(part) ? secondsIn(part) : null;
    if (seconds !== null) return Math.abs(seconds - trace.endSeconds) < MICROSECOND;
    if (ENDINGS.some((ending) => ending === part)) return part === endingOf(trace);
    return texts.includes(part);
  });
}

/** All that is printed, line by line, and what is reported, each error and warning in a line. */
function textsOf({ log }: Trace): readonly string[] {
  return [...printedLines(log), ...reportsOf(log)].sort((a, b) => a.event - b.event).map(({ text }) => text);
}
