// Sums a run up: how much of it happened at the same time, who took longest, and whom its end had to wait for.
import { ENDING_WARNINGS, EVENT_CODE, WARNINGS } from "../format.ts";
import { LANE_STATES, type Lane, type LaneKind, type SpanRef, stateOfType } from "../lane.ts";
import { secondsBetween } from "../seconds.ts";
import type { Trace } from "../trace.ts";
import { waitKindOf } from "../waits.ts";
import { criticalPath } from "./critical-path.ts";
import { isForTime } from "./own-time.ts";
import { type Race, racesOf } from "./races.ts";

export interface RunSummary {
  /** How many tasks and async calls the program made. */
  readonly tasks: number;
  /** How long it took, in seconds of its own clock. */
  readonly seconds: number;
  /** How long it would have taken without overlap: everybody's own time, one after another. */
  readonly oneByOne: number;
  /** How many stretches of work or sleep that is the sum of. */
  readonly stretches: number;
  /** The task, call or thread with the most time of its own; null if nobody or everybody has any. */
  readonly longest: { readonly lane: number; readonly seconds: number } | null;
  /** The longest wait for what tasks share; where nobody waited for that, for one another. Null if nobody waited. */
  readonly longestWait: (SpanRef & { readonly seconds: number; readonly isShared: boolean }) | null;
  /** The lanes that the end of the run waited for, in the order of the critical path, each where it comes in first. */
  readonly path: readonly number[];
  /** Where tasks took one another's changes. */
  readonly races: readonly Race[];
  /** The tasks and async calls that ended with an error, whoever took it. */
  readonly failed: readonly number[];
  /** What was warned of, and what went wrong without ending the run. */
  readonly warnings: number;
  /** A task went on after an error or a time limit, perhaps to try again. */
  readonly hasGoneOn: boolean;
  /** The run ended badly. */
  readonly hasFailed: boolean;
  /** The event at which nothing could happen any more: everybody waits for ever; -1 for a run that has an end. */
  readonly stuckAt: number;
}

/** Of more events than that only the counts are told: this is worked out while the page waits. */
const MOST_EVENTS = 300_000;

/** They last a moment, or nothing runs. */
const HAS_NO_TIME: ReadonlySet<LaneKind> = new Set(["callback", "microtask", "coroutine"]);

/** Costs one look at every change of state; of very long runs, none: they have no sums and no path. */
export function summaryOf(trace: Trace): RunSummary {
  const isLong = trace.count > MOST_EVENTS;
  return {
    tasks: trace.taskCount,
    seconds: trace.endSeconds,
    ...ownTimes(isLong ? [] : trace.lanes, trace),
    longestWait: longestWaitOf(trace, isLong ? [] : trace.lanes),
    path: isLong ? [] : lanesOnPath(trace),
    failed: (isLong ? [] : trace.lanes).filter((lane) => hasFailed(trace, lane)).map(({ id }) => id),
    races: racesOf(trace),
    ...warningsOf(trace),
  };
}

function hasFailed(trace: Trace, { id, kind, isInternal }: Lane): boolean {
  return !isInternal && (kind === "task" || kind === "call") && trace.outcomeOf(id)?.type === "error";
}

function ownTimes(
  lanes: readonly Lane[],
  trace: Trace,
): Pick<RunSummary, "oneByOne" | "stretches" | "longest"> {
  let oneByOne = 0;
  let longest: RunSummary["longest"] = null;
  let busy = 0;
  let stretches = 0;
  for (const lane of lanes) {
    if (lane.isInternal || HAS_NO_TIME.has(lane.kind)) continue;
    const { seconds, waits } = ownTime(trace, lane);
    if (waits === 0) continue;
    busy++;
    stretches += waits;
    oneByOne += seconds;
    if (longest === null || seconds > longest.seconds) longest = { lane: lane.id, seconds };
  }
  return { oneByOne: secondsBetween(0, oneByOne), stretches, longest: busy > 1 ? longest : null };
}

/** How long a lane worked or waited for time; what it waited for others to do is their time. */
function ownTime(trace: Trace, { changes }: Lane): { readonly seconds: number; readonly waits: number } {
  const { type, time } = trace.log.columns;
  let seconds = 0;
  let waits = 0;
  for (let index = 0; index < changes.length - 1; index++) {
    const event = changes[index];
    const next = changes[index + 1];
    if (time[event] === time[next]) continue;
    const state = LANE_STATES[stateOfType(type[event])];
    const isOwn =
      state === "running" || ((state === "waiting" || state === "blocked") && isForTime(trace, event, next));
    if (!isOwn) continue;
    waits++;
    seconds += secondsBetween(time[event], time[next]);
  }
  return { seconds, waits };
}

function longestWaitOf(trace: Trace, lanes: readonly Lane[]): RunSummary["longestWait"] {
  const { type, time, a } = trace.log.columns;
  let longest: RunSummary["longestWait"] = null;
  for (const { id, kind, changes, isInternal } of lanes) {
    if (isInternal || (kind !== "task" && kind !== "call")) continue;
    for (const [index, event] of changes.entries()) {
      if (type[event] !== EVENT_CODE.wait && type[event] !== EVENT_CODE.block) continue;
      const seconds = secondsBetween(time[event], time[changes[index + 1]] ?? trace.endSeconds);
      if (seconds === 0) continue;
      const waitKind = waitKindOf(trace, a[event]);
      if (waitKind === null || waitKind === "time") continue;
      const isShared = waitKind === "thing";
      const isLonger =
        longest === null || (isShared === longest.isShared ? seconds > longest.seconds : isShared);
      if (isLonger) longest = { lane: id, event, seconds, isShared };
    }
  }
  return longest;
}

/** Without the threads: that a thread runs its loop, or its program, is no news. */
function lanesOnPath(trace: Trace): readonly number[] {
  const path = new Set<number>();
  for (const { lane } of criticalPath(trace)) {
    const kind = trace.lane(lane)!.kind;
    if (kind === "task" || kind === "call") path.add(lane);
  }
  return [...path];
}

function warningsOf({
  log: { columns, strings, count },
}: Trace): Pick<RunSummary, "warnings" | "hasGoneOn" | "hasFailed" | "stuckAt"> {
  const { type, a, text } = columns;
  let warnings = 0;
  let hasGoneOn = false;
  let hasFailed = false;
  let stuckAt = -1;
  for (let event = 0; event < count; event++) {
    if (type[event] === EVENT_CODE.caught) hasGoneOn = true;
    if (type[event] === EVENT_CODE.change && strings[text[event]] === "expired") hasGoneOn = true;
    if (type[event] !== EVENT_CODE.warn) continue;
    const warning = WARNINGS[a[event]];
    if (warning === "deadlock") stuckAt = event;
    if (ENDING_WARNINGS.has(warning)) hasFailed = true;
    else warnings++;
  }
  return { warnings, hasGoneOn, hasFailed, stuckAt };
}
