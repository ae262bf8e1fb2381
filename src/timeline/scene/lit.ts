// Holds the chain of spans that stands out from all others, so that each can be looked up by its event.
import type { SpanRef } from "../../trace/lane.ts";

/** The spans of a chain, in the order of their events, and the same events to be looked up. */
export interface Lit {
  readonly spans: readonly SpanRef[];
  readonly events: ReadonlySet<number>;
}

export function litOf(spans: readonly SpanRef[]): Lit {
  return { spans, events: new Set(spans.map(({ event }) => event)) };
}
