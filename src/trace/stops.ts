// Says where a reader stops who does not want to see every step: at awaits, at what is printed, at another line of the program.
import { EVENT_CODE, EVENT_TYPES, type EventType } from "./format.ts";
import type { Trace } from "./trace.ts";

/** From the smallest to the largest. */
export const STEP_SIZES = ["event", "line", "await", "print"] as const;

export type StepSize = (typeof STEP_SIZES)[number];

/** The lane comes to an await, or to its end: what it did up to there is one piece to whoever reads the program. */
const AWAITS = codesOf("wait", "yield", "block", "enter", "end", "warn");
const PRINTS = codesOf("print", "warn");

function codesOf(...types: EventType[]): Uint8Array {
  return Uint8Array.from(EVENT_TYPES, (type) => (types.includes(type) ? 1 : 0));
}

/** How many steps have happened at the next (1) or previous (-1) stop; all that are recorded, or none, if there is no other. */
export function nextStop(trace: Trace, step: number, size: StepSize, direction: 1 | -1): number {
  if (size === "event" || step + direction <= 0)
    return Math.max(0, Math.min(step + direction, trace.stepCount));
  // With the bookkeeping of a step the next one begins; the step itself begins where that of the one before it ended.
  let event = direction === 1 ? trace.momentAtStep(step) : trace.momentAtStep(step - 1) - 1;
  if (step === 0) event = 0;
  for (; event >= 0 && event < trace.count; event += direction)
    if (trace.isStep(event) && isStop(trace, event, size)) return trace.stepAtMoment(event + 1);
  return direction === 1 ? trace.stepCount : 0;
}

function isStop(trace: Trace, event: number, size: Exclude<StepSize, "event">): boolean {
  const { type } = trace.log.columns;
  if (size === "await") return AWAITS[type[event]] === 1;
  return size === "print" ? PRINTS[type[event]] === 1 : isAnotherLine(trace, event);
}

/** The lane that acts stands on another line than the step before it, or another lane does. */
function isAnotherLine(trace: Trace, event: number): boolean {
  if (!standsSomewhere(trace, event)) return false;
  const { actor } = trace.log.columns;
  let before = event - 1;
  while (before >= 0 && !(trace.isStep(before) && standsSomewhere(trace, before))) before--;
  return before < 0 || actor[before] !== actor[event] || lineOf(trace, before) !== lineOf(trace, event);
}

function lineOf(trace: Trace, event: number): number {
  const { columns, sites } = trace.log;
  return sites[columns.site[event]].line;
}

/** What makes others ready, and ends, says nothing of where the program is. */
function standsSomewhere({ log }: Trace, event: number): boolean {
  const { type, actor, site } = log.columns;
  const isElsewhere = type[event] === EVENT_CODE.ready || type[event] === EVENT_CODE.end;
  return actor[event] !== 0 && site[event] !== 0 && !isElsewhere;
}
