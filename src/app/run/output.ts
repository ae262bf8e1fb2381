// Collects what a run prints, line by line, as the console shows it: each line knows the event that printed it.
import { ENDING_WARNINGS, EVENT_CODE, WARNINGS, type WarningCode } from "../../trace/format.ts";
import { countBelow } from "../../trace/search.ts";
import type { EventLog } from "../../trace/event-log.ts";

export interface OutputLine {
  /** The event that printed it. */
  readonly event: number;
  readonly stream: "stdout" | "stderr";
  /** What Python would warn of; null for what the program printed itself. */
  readonly warning: WarningCode | null;
  readonly text: string;
  /** Characters that are left out at the end. */
  readonly omitted: number;
  /** The first line of what was printed at once. */
  readonly isFirst: boolean;
}

/** Longer lines are cut: laying out a megabyte in one line takes seconds. */
const LONGEST_LINE = 2_000;
/** Of what is printed at once. The last of them stands for all that follow. */
const MOST_LINES = 1_000;

/** Reads a trace as it grows. Only where each line begins is kept. */
export class OutputLines {
  private readonly log: EventLog;
  private readonly events: number[] = [];
  private readonly starts: number[] = [];
  private readonly fatal: number[] = [];
  private readonly troubles: number[] = [];
  private read = 0;

  constructor(log: EventLog) {
    this.log = log;
  }

  /** Takes in the events that were appended to the trace. */
  update(): void {
    const { columns, strings, count } = this.log;
    for (; this.read < count; this.read++) {
      const type = columns.type[this.read];
      if (type !== EVENT_CODE.print && type !== EVENT_CODE.warn) continue;
      const text = strings[columns.text[this.read]];
      let start = 0;
      let lines = 0;
      do {
        this.events.push(this.read);
        this.starts.push(start);
        start = text.indexOf("\n", start) + 1;
      } while (start > 0 && ++lines < MOST_LINES);
      if (type === EVENT_CODE.warn) this.sort(WARNINGS[columns.a[this.read]]);
    }
  }

  private sort(warning: WarningCode): void {
    if (ENDING_WARNINGS.has(warning)) this.fatal.push(this.read);
    else if (warning !== "slow-callback") this.troubles.push(this.read);
  }

  /** How many lines have been printed at a moment. */
  countAt(moment: number): number {
    return countBelow(this.events, moment);
  }

  line(index: number): OutputLine {
    const { columns, strings } = this.log;
    const event = this.events[index];
    const start = this.starts[index];
    const whole = strings[columns.text[event]];
    const next = whole.indexOf("\n", start);
    const lineEnd = next < 0 ? whole.length : next;
    const standsForRest = this.events[index - MOST_LINES + 1] === event;
    const end = standsForRest ? whole.length : lineEnd;
    const cut = Math.min(lineEnd, start + LONGEST_LINE);
    const isWarning = columns.type[event] === EVENT_CODE.warn;
    return {
      event,
      stream: isWarning || columns.a[event] === 1 ? "stderr" : "stdout",
      warning: isWarning ? WARNINGS[columns.a[event]] : null,
      text: whole.slice(start, cut),
      omitted: end - cut,
      isFirst: start === 0,
    };
  }

  /** The event that says why the run ended badly, if that had happened at a moment; else -1. */
  failureAt(moment: number): number {
    const index = countBelow(this.fatal, moment) - 1;
    return index < 0 ? -1 : this.fatal[index];
  }

  /** How many errors and warnings there had been at a moment with which the program goes on. */
  troublesAt(moment: number): number {
    return countBelow(this.troubles, moment);
  }

  /** The events of so many of them, one for each place and text. */
  troublesUpTo(count: number): readonly number[] {
    const { columns } = this.log;
    const known = new Set<string>();
    return this.troubles.slice(0, count).filter((event) => {
      const key = `${columns.site[event]} ${columns.text[event]}`;
      return !known.has(key) && known.add(key);
    });
  }
}

/** A piece of a line: plain, or a place in the program that it names. */
export type OutputPiece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "place"; readonly text: string; readonly line: number; readonly column: number };

/** `File "program.ts", line 3, column 7` and `program.ts:3:7`. */
function placePattern(file: string): RegExp {
  const name = file.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`File "${name}", line (\\d+)(?:, column (\\d+))?|\\b${name}:(\\d+)(?::(\\d+))?`, "g");
}

/** Finds the places of a file that a line names. */
export function piecesOf(text: string, file: string): readonly OutputPiece[] {
  const pieces: OutputPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(placePattern(file))) {
    if (match.index > at) pieces.push({ type: "text", text: text.slice(at, match.index) });
    const [whole, lineA, columnA, lineB, columnB] = match as (string | undefined)[];
    pieces.push({
      type: "place",
      text: whole!,
      line: Number(lineA ?? lineB),
      column: Number(columnA ?? columnB ?? 1),
    });
    at = match.index + whole!.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ type: "text", text: text.slice(at) });
  return pieces;
}
