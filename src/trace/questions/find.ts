// Finds lanes by name, state or line, and what was printed.
import { EVENT_CODE } from "../format.ts";
import type { LaneState } from "../lane.ts";
import type { Trace } from "../trace.ts";
import type { SpanRef } from "./why.ts";

/** What is looked for: a lane is found if one of these fits. */
export interface Query {
  /** A part of a name, or of what was printed; in lower case. The name of a thing finds who has it or waits for it at the moment. */
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
  /** The events that printed it, or caught an error that says so. */
  readonly prints: readonly number[];
  readonly printCount: number;
}

/** Looks through the whole trace; gives the first of each kind, and how many there are. */
export function find(trace: Trace, query: Query, moment: number, most = 50): Findings {
  const found: SpanRef[] = [];
  let laneCount = 0;
  const things = thingsCalled(trace, query.text, moment);
  for (const { id, changes, createdAt } of trace.lanes) {
    if (!fits(trace, id, query, moment, things) || laneCount++ >= most) continue;
    const now = trace.stateAt(id, moment);
    const event = now?.state === "ended" ? changes.at(-2) : now?.since;
    found.push({ lane: id, event: event ?? createdAt });
  }
  const prints: number[] = [];
  let printCount = 0;
  for (const event of printsOf(trace, query.text)) if (printCount++ < most) prints.push(event);
  return { lanes: found, laneCount, prints, printCount };
}

/** All lanes that are found, and those that printed what is. */
export function foundLanes(trace: Trace, query: Query, moment: number): ReadonlySet<number> {
  const found = new Set<number>();
  const things = thingsCalled(trace, query.text, moment);
  for (const { id } of trace.lanes) if (fits(trace, id, query, moment, things)) found.add(id);
  for (const event of printsOf(trace, query.text)) found.add(trace.log.columns.actor[event]);
  return found;
}

/** What lanes share, by its name, and who has it at the moment. */
interface Called {
  readonly things: ReadonlySet<number>;
  readonly holders: ReadonlySet<number>;
}

function thingsCalled(trace: Trace, text: string, moment: number): Called {
  const things = trace.things.filter(({ name }) => name.toLowerCase().includes(text));
  return {
    things: new Set(things.map(({ id }) => id)),
    holders: new Set(things.flatMap(({ id }) => trace.holdersAt(id, moment))),
  };
}

function fits(
  trace: Trace,
  id: number,
  { text, states, line }: Query,
  moment: number,
  { things, holders }: Called,
): boolean {
  const { label, given, isInternal } = trace.lane(id)!;
  if (isInternal) return false;
  if (`${label}${given}\n${trace.nameAt(id, moment)}`.toLowerCase().includes(text)) return true;
  if (holders.has(id)) return true;
  const now = line > 0 || states.length > 0 || things.size > 0 ? trace.stateAt(id, moment) : null;
  if (now === null) return false;
  if (things.has(now.waitsFor)) return true;
  if (states.includes(now.state)) return true;
  return line > 0 && now.state !== "ended" && trace.log.sites[now.site].line === line;
}

/** The events that printed a text, or something with it, or caught such an error. */
function* printsOf(trace: Trace, text: string): Generator<number> {
  const { columns, strings, count } = trace.log;
  // Most programs print the same few texts over and over.
  const fitting = new Set<number>();
  strings.forEach((string, index) => {
    if (string.toLowerCase().includes(text)) fitting.add(index);
  });
  for (let event = 0; event < count; event++) {
    const type = columns.type[event];
    const isSaid = type === EVENT_CODE.print || type === EVENT_CODE.warn || type === EVENT_CODE.caught;
    if (isSaid && fitting.has(columns.text[event])) yield event;
  }
}
