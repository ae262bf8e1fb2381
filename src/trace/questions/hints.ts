// Says what could be better in a program, as far as one run of it shows that: the most useful first.
import { EVENT_CODE, WARNINGS } from "../format.ts";
import { perTrace } from "../per-trace.ts";
import type { Trace } from "../trace.ts";
import { blockingHints } from "./hints/blocking.ts";
import { crowdHints } from "./hints/crowds.ts";
import { lostErrorHints, swallowedCancelHints, swallowedErrorHints } from "./hints/errors.ts";
import { type Hint, hint, HINT_RULES } from "./hints/hint.ts";
import { notKeptHints } from "./hints/kept.ts";
import { lockHints } from "./hints/locks.ts";
import { oneByOneHints } from "./hints/one-by-one.ts";
import { SourceText } from "./hints/source-text.ts";
import { waitersOf } from "./hints/waiters.ts";
import { racesOf } from "./races.ts";

export type { Hint, HintRule } from "./hints/hint.ts";

/** Of longer runs nothing is said: this is worked out while the page waits. */
const MOST_EVENTS = 150_000;

/** A run that somebody stopped says nothing about its program. */
const ENDINGS: ReadonlySet<string> = new Set(["exit", "deadlock"]);

const known = perTrace(() => ({ count: 0, hints: [] as readonly Hint[] }));

/** Of a run that has come to its end. None for a trace without its program: what was meant to be is not known. */
export function hintsOf(trace: Trace, text = trace.log.header.source): readonly Hint[] {
  if (text === "" || trace.count === 0 || trace.count > MOST_EVENTS) return [];
  const { columns, strings } = trace.log;
  const last = trace.count - 1;
  if (columns.type[last] !== EVENT_CODE.finish || !ENDINGS.has(strings[columns.text[last]])) return [];
  const found = known(trace);
  if (found.count !== trace.count)
    Object.assign(found, { count: trace.count, hints: findHints(trace, text) });
  return found.hints;
}

function findHints(trace: Trace, text: string): readonly Hint[] {
  const source = new SourceText(text, trace.log.header.file);
  const waiters = waitersOf(trace);
  const hints = [
    ...neverAwaitedHints(trace, source),
    ...blockingHints(trace),
    ...lockHints(trace, source),
    ...lostErrorHints(trace, waiters),
    ...swallowedErrorHints(trace, source),
    ...swallowedCancelHints(trace, source),
    ...raceHints(trace),
    ...oneByOneHints(trace, source),
    ...notKeptHints(trace, source, waiters),
    ...crowdHints(trace),
  ];
  const rank = ({ rule }: Hint): number => HINT_RULES.indexOf(rule);
  return hints.sort((one, other) => rank(one) - rank(other) || one.event - other.event);
}

function neverAwaitedHints(trace: Trace, source: SourceText): readonly Hint[] {
  const { type, a, site } = trace.log.columns;
  const found = new Map<number, Hint>();
  for (let event = 0; event < trace.count; event++) {
    if (type[event] !== EVENT_CODE.warn || WARNINGS[a[event]] !== "never-awaited") continue;
    // What a call was given that lacks its await lacks none itself.
    const lanes = trace
      .forgottenAt(event)
      .filter((lane) => site[trace.lane(lane)!.createdAt] === site[event]);
    const lane = lanes.at(0) ?? 0;
    if (lane !== 0 && isLeftByError(trace, lane)) continue;
    const place = site[lane === 0 ? event : trace.lane(lane)!.createdAt];
    // Where it was given to somebody who should run it, and could not, the await is not what lacks.
    if (place !== 0 && source.isGivenAway(trace.log.sites[place])) continue;
    const before = found.get(place);
    const calls = [lane === 0 ? calledIn(trace, event) : trace.lane(lane)!.label + trace.lane(lane)!.given];
    const at = lane === 0 ? event : trace.lane(lane)!.createdAt;
    found.set(
      place,
      before === undefined
        ? hint("neverAwaited", { lane, event: at, site: place, calls, count: Math.max(1, lanes.length) })
        : { ...before, count: before.count + 1 },
    );
  }
  return [...found.values()];
}

/** Whether the one that made a coroutine failed before it could do anything with it: an argument of a call that was refused. */
function isLeftByError(trace: Trace, coroutine: number): boolean {
  const { type, actor } = trace.log.columns;
  const { createdAt } = trace.lane(coroutine)!;
  const maker = actor[createdAt];
  for (let event = createdAt + 1; event < trace.count; event++) {
    if (actor[event] !== maker || type[event] === EVENT_CODE.coroutine) continue;
    const outcome = type[event] === EVENT_CODE.end ? trace.outcomeOf(maker)?.type : null;
    return outcome === "error" || type[event] === EVENT_CODE.caught;
  }
  return false;
}

/** What a warning names, where there is no lane: "coroutine 'greet' was never awaited". */
function calledIn({ log: { columns, strings } }: Trace, event: number): string {
  return /'([^']+)' was never awaited/.exec(strings[columns.text[event]])?.[1] ?? "";
}

/** The first of each variable. */
function raceHints(trace: Trace): readonly Hint[] {
  const { site } = trace.log.columns;
  const found = new Map<string, Hint>();
  for (const { name, lane, write } of racesOf(trace)) {
    const before = found.get(name);
    found.set(
      name,
      before === undefined
        ? hint("race", { lane, event: write, site: site[write], calls: [name] })
        : { ...before, count: before.count + 1 },
    );
  }
  return [...found.values()];
}
