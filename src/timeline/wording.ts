// What a span says: in its bar, in the tooltip, and aloud.
import { EVENT_CODE } from "../trace/format.ts";
import { LANE_STATES } from "../trace/lane.ts";
import type { Lane, LaneMoment, TraceLanes } from "../trace/lanes.ts";
import { countBelow } from "../trace/search.ts";
import { crowdOf } from "./crowd.ts";
import type { Row } from "./rows.ts";
import type { Span } from "./spans.ts";
import type { Awaited, TimelineTexts } from "./texts.ts";

/** What belongs to these is no part of them, but what they come from. */
const OF_ONE: ReadonlySet<string> = new Set(["future", "thread future"]);

/** What a lane or object is to those who wait for it; null if there is no such thing. */
function awaitedAt(lanes: TraceLanes, id: number, moment: number): Awaited | null {
  const name = lanes.nameAt(id, moment);
  const lane = lanes.lane(id);
  if (lane !== undefined) {
    const called = lane.kind === "call" ? `${name}()` : name;
    return { kind: lane.kind, name: called, left: 0, of: 0, isRace: false, holders: [] };
  }
  const object = lanes.object(id);
  if (object === undefined) return null;
  return {
    kind: object.kind,
    name,
    left: lanes.leftAt(id, moment),
    of: OF_ONE.has(object.kind) ? 0 : countBelow(object.joinEvents, moment),
    isRace: object.kind === "Promise.race" || object.kind === "Promise.any",
    holders: lanes.holdersAt(id, moment).map((holder) => lanes.nameAt(holder, moment)),
  };
}

/** As much of a span as its words depend on. */
export type SpanRef = Pick<Span, "lane" | "event">;

export function momentOf(lanes: TraceLanes, span: SpanRef): LaneMoment {
  return lanes.stateAt(span.lane, span.event + 1)!;
}

/** What a span says, from long to short, as far as what it waits for had come at the given moment. */
export function wordsOf(
  lanes: TraceLanes,
  texts: TimelineTexts,
  span: SpanRef,
  moment: number,
): readonly string[] {
  const { state, waitsFor, until, since } = momentOf(lanes, span);
  if (state === "running") return texts.running();
  if (state === "ready") return texts.ready();
  const duration = until === null ? "" : texts.seconds(exact(until - lanes.trace.columns.time[since]));
  const awaited = waitsFor === 0 ? null : awaitedAt(lanes, waitsFor, moment);
  if (state === "blocked") return texts.blocked(duration, awaited);
  if (awaited !== null) return awaited.kind === "loop" ? texts.runsLoop() : texts.waits(awaited);
  const kind = lanes.lane(span.lane)?.kind;
  if (kind === "call") return texts.paused();
  if (until === null) return [texts.states.waiting];
  return kind === "callback" ? texts.planned(duration) : texts.sleep(duration);
}

/** Times are whole microseconds; their difference is not, in floating point. */
function exact(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** The function and, where that differs, the name. */
export function labelOf(lanes: TraceLanes, id: number, moment: number): string {
  const label = lanes.lane(id)?.label ?? "";
  const name = lanes.nameAt(id, moment);
  return label === name || label === "" ? name : `${label} (${name})`;
}

/** What the tooltip shows. */
export interface Explanation {
  readonly title: string;
  /** What, since when and how long, why, how it ended, and where. */
  readonly lines: readonly string[];
  /** That line of the source. */
  readonly source: string;
}

export function explain(lanes: TraceLanes, texts: TimelineTexts, span: Span, moment: number): Explanation {
  const { sites, header } = lanes.trace;
  const lane = lanes.lane(span.lane)!;
  const { site } = momentOf(lanes, span);
  const place = site === 0 ? null : sites[site];
  return {
    title: labelOf(lanes, lane.id, span.event + 1),
    lines: [
      whatOf(lanes, texts, span, moment),
      sinceOf(lanes, texts, span, lane),
      whyOf(lanes, texts, span, lane),
      howItEnded(lanes, texts, span, lane),
      place === null ? "" : texts.line(place.line, header.file),
    ].filter((line) => line !== ""),
    source: place === null ? "" : (header.source.split("\n").at(place.line - 1) ?? "").trim(),
  };
}

/** How a span is spoken of. */
export function spoken(lanes: TraceLanes, texts: TimelineTexts, span: Span, moment: number): string {
  const lane = lanes.lane(span.lane)!;
  const what = whatOf(lanes, texts, span, moment);
  return texts.span(labelOf(lanes, span.lane, moment), what, sinceOf(lanes, texts, span, lane));
}

/** The function that a lane calls as soon as it runs; "" if it does not. */
export function enteredIn({ trace }: TraceLanes, { lane, event }: SpanRef): string {
  const { type, actor, text } = trace.columns;
  const isEntered =
    event + 1 < trace.count && type[event + 1] === EVENT_CODE.enter && actor[event + 1] === lane;
  const name = isEntered ? trace.strings[text[event + 1]] : "";
  // The module is where the thread begins.
  return name === "<module>" ? "" : name;
}

/** What a lane does in a span, in words. */
export function whatOf(lanes: TraceLanes, texts: TimelineTexts, span: SpanRef, moment: number): string {
  const { state } = momentOf(lanes, span);
  const isWait = state === "waiting" || state === "blocked";
  const entered = state === "running" ? enteredIn(lanes, span) : "";
  if (entered !== "") return `${texts.states.running}: ${entered}`;
  // Of what the playhead has not reached: what it will be when it begins.
  return isWait ? wordsOf(lanes, texts, span, Math.max(moment, span.event + 1))[0] : texts.states[state];
}

/** How many lanes do what, by the number of the state. */
export function censusOf(texts: TimelineTexts, counts: readonly number[]): string {
  return texts.census(LANE_STATES.map((state, code) => ({ state, count: counts[code] })));
}

/** What the tooltip shows of a band at the place of the pointer. */
export function explainBand(lanes: TraceLanes, texts: TimelineTexts, row: Row, moment: number): Explanation {
  const { label } = lanes.lane(row.lane)!;
  return {
    title: `${label} ${texts.times(row.members.length)}`,
    lines: [censusOf(texts, crowdOf(lanes, row).countsAt(moment)), texts.bandHint(row.isOpen === true)],
    source: "",
  };
}

function sinceOf(lanes: TraceLanes, texts: TimelineTexts, { event }: Span, lane: Lane): string {
  const { time } = lanes.trace.columns;
  const end = nextChange(lane, event);
  const endSeconds = end === undefined ? lanes.endSeconds : time[end];
  return texts.since(texts.seconds(time[event]), texts.seconds(exact(endSeconds - time[event])));
}

/** Only what is ready or running has a reason; what waits says for what. */
function whyOf(lanes: TraceLanes, texts: TimelineTexts, span: Span, lane: Lane): string {
  if (span.state !== "ready" && span.state !== "running") return "";
  const { cause } = momentOf(lanes, span);
  if (cause === 0) return lane.kind === "thread" ? "" : texts.wokenByTime();
  const causer = labelOf(lanes, cause, span.event);
  const wake = lanes.wakeOf(lane, countBelow(lane.changes, span.event));
  return wake === lane.createdAt ? texts.madeBy(causer) : texts.wokenBy(causer);
}

function howItEnded(lanes: TraceLanes, texts: TimelineTexts, { event }: Span, lane: Lane): string {
  const outcome = lanes.outcomeOf(lane.id);
  return outcome !== null && nextChange(lane, event) === outcome.event
    ? texts.ended(outcome.type, outcome.text)
    : "";
}

function nextChange(lane: Lane, event: number): number | undefined {
  return lane.changes[countBelow(lane.changes, event + 1)];
}

/** The whole picture in a sentence. */
export function summaryOf(lanes: TraceLanes, texts: TimelineTexts): string {
  const kind = lanes.trace.header.semantics === "asyncio" ? "task" : "call";
  return texts.summary(kind, lanes.taskCount, texts.seconds(lanes.endSeconds), lanes.openTaskCount);
}
