// Finds lanes by name, state or line, and what was printed.
import { EVENT_CODE } from "./format.ts";
import type { LaneState } from "./lane.ts";
import type { TraceLanes } from "./lanes.ts";
import type { SpanRef } from "./why.ts";

/** What is looked for: a lane is found if one of these fits. */
export interface Query {
  /** A part of a name, or of what was printed; in lower case. */
  readonly text: string;
  /** What it does at the moment. */
  readonly states: readonly LaneState[];
  /** Where it stands at the moment; 0 for anywhere. */
  readonly line: number;
}

export interface Findings {
  /** What each lane does at the moment; what it did last, if it has ended, and first, if it has not been made. */
  readonly lanes: readonly SpanRef[];
  readonly laneCount: number;
  /** The events that printed it. */
  readonly prints: readonly number[];
  readonly printCount: number;
}

/** Looks through the whole trace; gives the first of each kind, and how many there are. */
export function find(lanes: TraceLanes, query: Query, moment: number, most = 50): Findings {
  const found: SpanRef[] = [];
  let laneCount = 0;
  for (const { id, label, isInternal, changes, createdAt } of lanes.lanes) {
    if (isInternal) continue;
    const now = lanes.stateAt(id, moment);
    const isNamed = `${label}\n${lanes.nameAt(id, moment)}`.toLowerCase().includes(query.text);
    const isThere = query.line > 0 && now !== null && lanes.trace.sites[now.site].line === query.line;
    if (
      !isNamed &&
      !(isThere && now.state !== "ended") &&
      !(now !== null && query.states.includes(now.state))
    )
      continue;
    const event = now?.state === "ended" ? changes.at(-2) : now?.since;
    if (laneCount++ < most) found.push({ lane: id, event: event ?? createdAt });
  }
  const { prints, printCount } = findPrinted(lanes, query.text, most);
  return { lanes: found, laneCount, prints, printCount };
}

function findPrinted(lanes: TraceLanes, text: string, most: number): Pick<Findings, "prints" | "printCount"> {
  const { columns, strings, count } = lanes.trace;
  // Most programs print the same few texts over and over.
  const fitting = new Set<number>();
  strings.forEach((string, index) => {
    if (string.toLowerCase().includes(text)) fitting.add(index);
  });
  const prints: number[] = [];
  let printCount = 0;
  for (let event = 0; event < count; event++) {
    const type = columns.type[event];
    const isPrint = type === EVENT_CODE.print || type === EVENT_CODE.warn;
    if (isPrint && fitting.has(columns.text[event]) && printCount++ < most) prints.push(event);
  }
  return { prints, printCount };
}
