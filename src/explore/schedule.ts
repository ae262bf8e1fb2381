// Writes the decisions that make a run what it is as a short text, and reads them back.
import { JITTER } from "./decider.ts";
import type { Changes, DecisionKind, Trail } from "./trail.ts";

/**
 * `v1_JITTER_PROGRAM_DECISIONS_CHECK`, in letters that a link and a shell leave alone. Each decision that is not as when nobody is
 * asked: `NUMBER-LINE-MICROSECONDS` for a delay, `NUMBER-LINE-tINDEX` for a thread, `NUMBER-LINE-sINDEX` for what is first in a set,
 * with dots between them.
 */
const VERSION = 1;

/** A decision that is not as when nobody is asked. */
export interface Change {
  readonly number: number;
  readonly kind: DecisionKind;
  /** Where in the source; 0 for nowhere. */
  readonly line: number;
  readonly value: number;
}

export interface Schedule {
  readonly jitter: number;
  readonly changes: readonly Change[];
}

/** Why a text is no schedule for a program. */
export type ScheduleProblem =
  | { readonly type: "none" }
  | { readonly type: "version"; readonly version: number; readonly known: number }
  | { readonly type: "damaged"; readonly item: string }
  | { readonly type: "program" };

export type ReadSchedule =
  | { readonly type: "schedule"; readonly schedule: Schedule }
  | { readonly type: "failed"; readonly problem: ScheduleProblem };

const LETTERS: Readonly<Record<DecisionKind, string>> = { delay: "", thread: "t", set: "s" };
const KINDS: Readonly<Record<string, DecisionKind>> = { "": "delay", t: "thread", s: "set" };

/** FNV-1a, 32 bits, in six letters or digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-6);
}

/** `source` is the program's text. */
export function printSchedule({ jitter, changes }: Schedule, source: string): string {
  const items = changes.map(({ number, kind, line, value }) => `${number}-${line}-${LETTERS[kind]}${value}`);
  const text = `v${VERSION}_${jitter}_${markOf(source)}_${items.join(".")}`;
  return `${text}_${markOf(text)}`;
}

export function readSchedule(text: string, source: string): ReadSchedule {
  const fail = (problem: ScheduleProblem): ReadSchedule => ({ type: "failed", problem });
  const version = /^v(\d+)_/.exec(text)?.[1];
  if (version === undefined) return fail({ type: "none" });
  if (Number(version) !== VERSION) return fail({ type: "version", version: Number(version), known: VERSION });
  const [, jitterText = "", program = "", items = "", check = ""] = text.split("_");
  const changes: Change[] = [];
  for (const item of items === "" ? [] : items.split(".")) {
    const found = /^(\d+)-(\d+)-([ts]?)(\d+)$/.exec(item);
    if (found === null) return fail({ type: "damaged", item });
    const [, number, line, letter, value] = found;
    changes.push({ number: Number(number), line: Number(line), kind: KINDS[letter], value: Number(value) });
  }
  const jitter = jitterText === "" ? NaN : Number(jitterText);
  if (!isJitter(jitter)) return fail({ type: "damaged", item: jitterText });
  if (text.split("_").length !== 5 || check !== markOf(text.slice(0, text.lastIndexOf("_"))))
    return fail({ type: "damaged", item: check });
  if (program !== markOf(source)) return fail({ type: "program" });
  return { type: "schedule", schedule: { jitter, changes } };
}

export function isJitter(value: number): boolean {
  return value >= JITTER.least && value <= JITTER.most;
}

/** What a run decided; `lineOf` a site. */
export function scheduleOf(
  jitter: number,
  { values, least, kinds, sites }: Trail,
  lineOf: (site: number) => number,
): Schedule {
  const changes: Change[] = [];
  values.forEach((value, number) => {
    if (value !== least[number])
      changes.push({ number, kind: kinds[number], line: lineOf(sites[number]), value });
  });
  return { jitter, changes };
}

/** The first decision of a schedule that a run did not come to as it stands there; null if all is as it says. */
export function strayFrom(
  { changes }: Schedule,
  { kinds, least, most, sites }: Trail,
  lineOf: (site: number) => number,
): Change | null {
  return (
    changes.find(
      ({ number, kind, line, value }) =>
        kinds[number] !== kind ||
        lineOf(sites[number]) !== line ||
        value < least[number] ||
        value > most[number],
    ) ?? null
  );
}

export function changesIn({ changes }: Schedule): Changes {
  return new Map(changes.map(({ number, value }) => [number, value]));
}
