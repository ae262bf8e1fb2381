// Counts moments without what is told of variables, so that they are the same whether that was recorded or not: for links.
import type { EventLog } from "./event-log.ts";
import { EVENT_CODE } from "./format.ts";

const OF_VARIABLES = new Set<number>([EVENT_CODE.variable, EVENT_CODE.value]);

/** How many events before that moment are not about variables; null: there are none about variables. */
export function plainMomentOf(log: EventLog | null, moment: number): number {
  if (log === null) return moment;
  const { type } = log.columns;
  let plain = 0;
  for (let event = 0; event < moment; event++) if (!OF_VARIABLES.has(type[event])) plain++;
  return plain;
}

/** The moment after that many of them and what is told of variables then; null if that has not been recorded yet. */
export function momentOfPlain({ columns: { type }, count }: EventLog, plain: number): number | null {
  let left = plain;
  for (let event = 0; event < count; event++) {
    if (OF_VARIABLES.has(type[event])) continue;
    if (left-- === 0) return event;
  }
  return null;
}
