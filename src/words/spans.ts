// Says what a span of a lane is about: in its bar, in the tooltip, and aloud.
import { calledFunction } from "../trace/calls.ts";
import { EVENT_CODE, type TraceHeader } from "../trace/format.ts";
import { LANE_STATES } from "../trace/lane.ts";
import type { Lane, LaneMoment, TracedObject, Trace } from "../trace/trace.ts";
import { itemsAfter } from "../trace/things.ts";
import { type Cut, cutOf, isIdleIn, type Limit, limitAt, waitKindOf } from "../trace/waits.ts";
import { caughtWithin } from "../trace/questions/caught.ts";
import { countBelow } from "../trace/search.ts";
import type { SpanRef } from "../trace/questions/why.ts";
import { briefLabelOf, labelOf, MODULE, laneLabel, objectName } from "./names.ts";
import type { Awaited, TimelineTexts } from "./timeline-texts.ts";

/** More events are not looked through for what a call was given, or for who gave something back. */
const MOST_EVENTS = 100;

/**
 * What a lane or object is to those who wait for it; null if there is no such thing. Of a whole wait, up to the event `end`, those
 * hold it who held it all the time.
 */
function awaitedAt(trace: Trace, id: number, moment: number, end = moment): Awaited | null {
  const lane = trace.lane(id);
  if (lane !== undefined) {
    const brief = briefLabelOf(trace, id, moment);
    const called = lane.kind === "call" && lane.given === "" ? `${brief}()` : brief;
    return { kind: lane.kind, name: called, left: 0, of: 0, isRace: false, holders: [] };
  }
  const object = trace.object(id);
  if (object === undefined) return null;
  const source = sourceOf(trace, object, moment);
  return {
    kind: source.kind,
    name: objectName(trace, source.id, moment),
    left: trace.leftAt(id, moment),
    of: object.role === "single" ? 0 : countBelow(object.joinEvents, moment),
    isRace: object.role === "race",
    holders: trace
      .holdersAt(id, moment)
      .filter((holder) => !isGivenBack(trace, object, holder, moment, end))
      .map((holder) => briefLabelOf(trace, holder, moment)),
  };
}

/** What a future without a name comes from, if that has one: a call in another thread. */
function sourceOf(trace: Trace, object: TracedObject, moment: number): TracedObject {
  const [first = 0] = object.members;
  const source = object.role === "single" ? trace.object(first) : undefined;
  const isNamed = source?.role === "single" && trace.nameAt(first, moment) !== "";
  return isNamed && trace.nameAt(object.id, moment) === "" ? source : object;
}

/** Whether a holder has given it back between two events, and not in the instant of the second; taken to be so where that is long. */
function isGivenBack(
  trace: Trace,
  { holdEvents }: TracedObject,
  holder: number,
  from: number,
  to: number,
): boolean {
  const { actor, b, time } = trace.log.columns;
  const first = countBelow(holdEvents, from);
  for (let at = first; at < holdEvents.length && holdEvents[at] < to; at++) {
    const event = holdEvents[at];
    if (at - first > MOST_EVENTS) return true;
    if (actor[event] === holder && b[event] === 0) return time[event] < time[to];
  }
  return false;
}

function momentOf(trace: Trace, span: SpanRef): LaneMoment {
  return trace.stateAt(span.lane, span.event + 1)!;
}

/** What a whole span says, from long to short, as far as what it waits for had come at the given moment. `cut`: what cut it off. */
export function wordsOf(
  trace: Trace,
  texts: TimelineTexts,
  span: SpanRef,
  moment: number,
  cut: Cut | null = cutBy(trace, span),
): readonly string[] {
  return wordsUpTo(
    trace,
    texts,
    span,
    moment,
    nextChange(trace.lane(span.lane)!, span.event) ?? trace.count - 1,
    cut,
  );
}

/** Likewise; but of those who hold what is waited for, those are told who hold it from the moment up to the event `end`. */
function wordsUpTo(
  trace: Trace,
  texts: TimelineTexts,
  span: SpanRef,
  moment: number,
  end: number,
  cut: Cut | null = cutBy(trace, span),
): readonly string[] {
  const { state } = momentOf(trace, span);
  if (state === "running") return texts.running();
  if (state === "ready") return texts.ready();
  const words = waitWords(trace, texts, span, moment, end);
  const inner = calledIn(trace, span);
  // Whose wait it is says more than how long it is, and what it was given tells calls apart.
  const ways = [...new Set([...words.slice(0, 2), words.at(-1)!])];
  const called = inner.flatMap((call) => [
    ...ways.map((what) => texts.inCall(call, what)),
    // How long a wait is can be seen, unless it was cut off.
    ...(cut === null ? [call] : []),
  ]);
  const long = called[0] ?? words[0];
  // Where the limit came first, the end of the bar says so.
  const limit = cut === null ? limitAt(trace, span.lane, span.event) : null;
  const limited = limit === null ? "" : texts.limited(long, texts.seconds(limit.seconds));
  return [limited, ...called, ...inner, ...words].filter(
    (text, place, all) => text !== "" && text !== all[place - 1],
  );
}

/** A longer one says too much. */
const LONGEST_CALL = 32;
/**
 * The function that a wait stands in, with what it was given and without: none if it is the one that the lane is for, or has no
 * name.
 */
function calledIn(trace: Trace, { lane: id, event }: SpanRef): readonly string[] {
  const { site, a } = trace.log.columns;
  const { scope } = trace.log.sites[site[event]] ?? { scope: "" };
  const lane = trace.lane(id);
  // What nobody runs yet stands nowhere.
  if (lane?.kind === "coroutine") return [];
  // A thread is called by its number and its function.
  const isOwn = scope === lane?.label || lane?.label.endsWith(`(${scope})`) === true;
  const isNamed = /^[\p{L}_$]/u.test(scope) && trace.object(a[event])?.role !== "loop";
  return isOwn || !isNamed ? [] : [...new Set([callOf(trace, id, scope, event), scope])];
}

/** With what it was given, if that is known from not long ago. */
function callOf({ log }: Trace, lane: number, scope: string, before: number): string {
  const { type, actor, text } = log.columns;
  for (let event = before - 1; event >= Math.max(0, before - MOST_EVENTS); event--) {
    if (type[event] !== EVENT_CODE.enter || actor[event] !== lane) continue;
    const call = log.strings[text[event]];
    if (calledFunction(call) === scope) return call;
  }
  return scope;
}

const linesOf = new WeakMap<TraceHeader, readonly string[]>();

/** `sleep(300)` where a program has `await sleep(300)`: a promise has no name of its own. "" for what is no call, or long. */
function awaitedCall({ log: { header, sites } }: Trace, site: number): string {
  const place = sites.at(site);
  if (site === 0 || place === undefined || place.line !== place.endLine) return "";
  let lines = linesOf.get(header);
  if (lines === undefined) linesOf.set(header, (lines = header.source.split("\n")));
  const text = lines.at(place.line - 1)?.slice(place.column - 1, place.endColumn - 1) ?? "";
  const call = /^await\s+([\w$.]+\([^()]*\))$/.exec(text)?.[1] ?? "";
  return call.length > LONGEST_CALL ? "" : call;
}

function waitWords(
  trace: Trace,
  texts: TimelineTexts,
  span: SpanRef,
  moment: number,
  end: number,
): readonly string[] {
  const { state, waitsFor, until, since, site } = momentOf(trace, span);
  const duration = until === null ? "" : texts.seconds(until - trace.log.columns.time[since]);
  const awaited = waitsFor === 0 ? null : awaitedAt(trace, waitsFor, moment, end);
  if (state === "blocked") return isIdleIn(trace, waitsFor) ? texts.idle() : texts.blocked(duration, awaited);
  if (awaited?.kind === "loop") return texts.runsLoop();
  const call = awaited?.kind === "promise" && awaited.name === "" ? awaitedCall(trace, site) : "";
  if (call !== "") return texts.promiseOf(call);
  if (awaited !== null) return texts.waits(awaited);
  const kind = trace.lane(span.lane)?.kind;
  if (kind === "call") return texts.paused();
  if (kind === "coroutine") return texts.unawaited(trace.outcomeOf(span.lane) !== null);
  if (until === null) return [texts.states.waiting];
  return kind === "callback" ? texts.planned(duration) : texts.sleep(duration);
}

/** What cut a wait off, from long to short. */
export function nameOfCut(trace: Trace, texts: TimelineTexts, { event, by, limit }: Cut): readonly string[] {
  if (limit !== null) return texts.timeIsUp(texts.seconds(limit));
  return texts.cancelledBy(by === 0 ? "" : laneLabel(trace, by, event).call);
}

/** What the tooltip shows. */
export interface Explanation {
  readonly title: string;
  /** What, since when and how long, why, how it ended, and where. */
  readonly lines: readonly string[];
  /** That line of the source. */
  readonly source: string;
  /** What marks that look so mean; "" for what needs no such word. */
  readonly mark: string;
}

export function explain(trace: Trace, texts: TimelineTexts, span: SpanRef, moment: number): Explanation {
  const { sites, header } = trace.log;
  const lane = trace.lane(span.lane)!;
  const { site } = momentOf(trace, span);
  const place = site === 0 ? null : sites[site];
  return {
    title: labelOf(trace, lane.id, span.event + 1),
    lines: [
      whatOf(trace, texts, span, moment),
      sinceOf(trace, texts, span, lane),
      whyCutOff(trace, texts, span),
      whyOf(trace, texts, span, lane),
      howItEnded(trace, texts, span, lane),
      place === null ? "" : texts.line(place.line, header.file),
    ].filter((line) => line !== ""),
    source: place === null ? "" : (header.source.split("\n").at(place.line - 1) ?? "").trim(),
    mark: meaningOf(trace, texts, span),
  };
}

/** What bars that look so mean: a pattern tells kinds of waits apart. */
function meaningOf(trace: Trace, texts: TimelineTexts, span: SpanRef): string {
  const { state, waitsFor } = momentOf(trace, span);
  if (state === "blocked") return isIdleIn(trace, waitsFor) ? "" : texts.mark(state);
  const kind = state === "waiting" ? waitKindOf(trace, waitsFor) : null;
  return kind === null ? "" : texts.mark(kind);
}

/** The bracket over what has to be over by a time. */
export function explainLimit(
  trace: Trace,
  texts: TimelineTexts,
  lane: number,
  { event, endEvent, seconds }: Limit,
): Explanation {
  const { time } = trace.log.columns;
  const end = endEvent < 0 ? trace.endSeconds : time[endEvent];
  return {
    title: labelOf(trace, lane, event + 1),
    lines: [
      texts.timeIsUp(texts.seconds(seconds))[0],
      texts.since(texts.seconds(time[event]), texts.seconds(end - time[event])),
    ],
    source: "",
    mark: texts.mark("limit"),
  };
}

/** The sign of an error that ended nothing. */
export function explainCaught(trace: Trace, texts: TimelineTexts, lane: number, event: number): Explanation {
  const { header, sites, columns } = trace.log;
  const { line } = sites[columns.site[event]] ?? { line: 0 };
  return {
    title: labelOf(trace, lane, event + 1),
    lines: [
      `${texts.seconds(columns.time[event])}: ${caughtText(trace, texts, event)}`,
      line === 0 ? "" : texts.line(line, header.file),
    ].filter((each) => each !== ""),
    source: line === 0 ? "" : (header.source.split("\n").at(line - 1) ?? "").trim(),
    mark: texts.mark("caught"),
  };
}

function caughtText({ log }: Trace, texts: TimelineTexts, event: number): string {
  return texts.caught(log.strings[log.columns.text[event]].split("\n")[0]);
}

/** The sign at the end of a lane. */
export function explainEnding(trace: Trace, texts: TimelineTexts, lane: number, moment: number): Explanation {
  const { type, text, event } = trace.outcomeOf(lane)!;
  const { header, sites, columns } = trace.log;
  const { line } = sites[columns.site[event]] ?? { line: 0 };
  return {
    title: labelOf(trace, lane, moment),
    lines: [
      `${texts.seconds(columns.time[event])}: ${texts.ended(type, text)}`,
      line === 0 ? "" : texts.line(line, header.file),
    ].filter((each) => each !== ""),
    source: "",
    mark: texts.mark(type),
  };
}

/** How a span is spoken of. */
export function spoken(trace: Trace, texts: TimelineTexts, span: SpanRef, moment: number): string {
  const lane = trace.lane(span.lane)!;
  const what = whatOf(trace, texts, span, moment);
  return texts.span(labelOf(trace, span.lane, moment), what, sinceOf(trace, texts, span, lane));
}

/** The function that a lane calls as soon as it runs; "" if it does not. */
export function enteredIn({ log }: Trace, { lane, event }: SpanRef): string {
  const { type, actor, text } = log.columns;
  const isEntered =
    event + 1 < log.count && type[event + 1] === EVENT_CODE.enter && actor[event + 1] === lane;
  const name = isEntered ? log.strings[text[event + 1]] : "";
  // The module is where the thread begins.
  return name === MODULE ? "" : name;
}

/** What a lane does in a span, in words. */
export function whatOf(trace: Trace, texts: TimelineTexts, span: SpanRef, moment: number): string {
  const { state } = momentOf(trace, span);
  const isWait = state === "waiting" || state === "blocked";
  if (state === "running") {
    const caught = caughtIn(trace, span).map((event) => caughtText(trace, texts, event));
    const does = [enteredIn(trace, span), ...caught].filter((each) => each !== "");
    return [texts.states.running, does.join(", ")].filter((each) => each !== "").join(": ");
  }
  // Of what the playhead has not reached: what it will be when it begins.
  const then = Math.max(moment, span.event + 1);
  return isWait ? wordsUpTo(trace, texts, span, then, then)[0] : texts.states[state];
}

/** What the lane caught in a span, as far as that is soon said. */
function caughtIn(trace: Trace, { lane: id, event }: SpanRef): readonly number[] {
  return caughtWithin(trace, id, event, nextChange(trace.lane(id)!, event) ?? Infinity).slice(0, 3);
}

/** How many lanes do what, by the number of the state. */
export function laneCountsOf(texts: TimelineTexts, counts: readonly number[]): string {
  return texts.laneCounts(LANE_STATES.map((state, code) => ({ state, count: counts[code] })));
}

function sinceOf(trace: Trace, texts: TimelineTexts, { event }: SpanRef, lane: Lane): string {
  const { time } = trace.log.columns;
  const end = nextChange(lane, event);
  const endSeconds = end === undefined ? trace.endSeconds : time[end];
  return texts.since(texts.seconds(time[event]), texts.seconds(endSeconds - time[event]));
}

/** Only what is ready or running has a reason; what waits says for what. */
function whyOf(trace: Trace, texts: TimelineTexts, span: SpanRef, lane: Lane): string {
  const { state, cause } = momentOf(trace, span);
  if (state !== "ready" && state !== "running") return "";
  if (cause === 0) return lane.kind === "thread" ? "" : texts.wokenByTime();
  const causer = labelOf(trace, cause, span.event);
  const wake = trace.wakeOf(lane, countBelow(lane.changes, span.event));
  return wake === lane.createdAt ? texts.madeBy(causer) : texts.wokenBy(causer);
}

function cutBy(trace: Trace, { lane: id, event }: SpanRef): Cut | null {
  const lane = trace.lane(id)!;
  const index = countBelow(lane.changes, event);
  return lane.changes[index] === event ? cutOf(trace, lane, index) : null;
}

function whyCutOff(trace: Trace, texts: TimelineTexts, span: SpanRef): string {
  const cut = cutBy(trace, span);
  return cut === null ? "" : texts.cutOff(nameOfCut(trace, texts, cut)[0]);
}

function howItEnded(trace: Trace, texts: TimelineTexts, { event }: SpanRef, lane: Lane): string {
  const outcome = trace.outcomeOf(lane.id);
  return outcome !== null && nextChange(lane, event) === outcome.event
    ? texts.ended(outcome.type, outcome.text)
    : "";
}

function nextChange(lane: Lane, event: number): number | undefined {
  return lane.changes[countBelow(lane.changes, event + 1)];
}

/** What is in a thing that lanes share at a moment, or who has it; "" if that is not known, or nobody has. */
export function whatIsIn(trace: Trace, texts: TimelineTexts, id: number, moment: number): string {
  const contents = trace.contentsAt(id, moment);
  if (contents !== null) {
    const { changeEvents } = trace.object(id)!;
    const items = itemsAfter(trace, changeEvents[countBelow(changeEvents, moment) - 1]);
    const text = texts.contents(contents);
    return items === "" ? text : texts.withItems(text, items);
  }
  const holders = trace.holdersAt(id, moment);
  return holders.length === 0
    ? ""
    : texts.heldBy(holders.map((holder) => laneLabel(trace, holder, moment).call));
}

/** The whole picture in a sentence. */
export function summaryOf(trace: Trace, texts: TimelineTexts): string {
  const kind = trace.log.header.semantics === "asyncio" ? "task" : "call";
  return texts.summary(kind, trace.taskCount, texts.seconds(trace.endSeconds), trace.openTaskCount);
}
