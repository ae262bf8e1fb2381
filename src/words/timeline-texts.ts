// Puts together what the picture says.
import { calledFunction } from "../trace/calls.ts";
import type { Race } from "../trace/questions/races.ts";
import type { Contents, LaneOutcome, LaneState, Trace } from "../trace/trace.ts";
import type { Axis } from "../trace/units.ts";
import { durationText } from "./durations.ts";
import type { Words } from "./i18n.ts";
import { listOf, namesOf } from "./lists.ts";
import type { en } from "./messages/en/index.ts";
import { contentsText, kindName, thingName } from "./names.ts";
import { type RaceTold, tellRace } from "./races.ts";

type MarkName = keyof typeof en.help.marks;

/** What is waited for, apart from time. */
export interface Awaited {
  /** In the field's words: "gather", "lock", "future", "task", "call", "Promise.all", "loop"... */
  readonly kind: string;
  /** "" if it has none. */
  readonly name: string;
  /** Of a gather, group or shield: how many members are not done, and how many there are. */
  readonly left: number;
  readonly of: number;
  /** The first of its members ends it: how many are left does not matter. */
  readonly isRace: boolean;
  /** The names of those who hold a lock. */
  readonly holders: readonly string[];
}

/**
 * What a bar says comes as a list from long to short: the longest that fits is shown. Durations come out of `seconds`.
 */
export interface TimelineTexts {
  /** The name of the picture, and of the list of its rows. */
  readonly title: string;
  readonly rows: string;
  /** Below a picture that does not show all. */
  moreRows(count: number): string;
  readonly axis: Readonly<Record<Axis, string>>;
  readonly states: Readonly<Record<LaneState, string>>;
  /** Shown where everything happens at one time and the axis is time. */
  readonly instant: string;
  seconds(value: number): string;
  step(step: number): string;
  running(): readonly string[];
  ready(): readonly string[];
  sleep(duration: string): readonly string[];
  planned(duration: string): readonly string[];
  /** A generator that stands at a `yield` until it is asked for more. */
  paused(): readonly string[];
  /** A thread of a pool that has nothing to do. */
  idle(): readonly string[];
  /** A coroutine that nobody runs yet, or ever. */
  unawaited(isForgotten: boolean): readonly string[];
  waits(awaited: Awaited): readonly string[];
  /** A promise without a name, by the call that gave it. */
  promiseOf(call: string): readonly string[];
  /** What a lane waits for, within a function that it called. */
  inCall(name: string, what: string): string;
  /** What a lane waits for, no longer than so. */
  limited(what: string, duration: string): string;
  /** What lanes share: what it is called, and what is in it. */
  thing(thing: { readonly kind: string; readonly name: string }): string;
  contents(contents: Contents): string;
  /** What is in it, one by one. */
  withItems(contents: string, items: string): string;
  heldBy(names: readonly string[]): string;
  waiting(count: number): string;
  /** What cut a wait off: its time, or who asked for it, "" for the clock. */
  timeIsUp(duration: string): readonly string[];
  cancelledBy(name: string): readonly string[];
  cutOff(why: string): string;
  runsLoop(): readonly string[];
  blocked(duration: string, awaited: Awaited | null): readonly string[];
  ended(type: LaneOutcome["type"], text: string): string;
  /** An error that ended nothing. */
  caught(what: string): string;
  since(when: string, lasted: string): string;
  /** Who made it ready. */
  wokenBy(name: string): string;
  wokenByTime(): string;
  madeBy(name: string): string;
  /** How many lanes a band stands for: beside the name of their function. */
  times(count: number): string;
  /** What the lanes of a band do. */
  laneCounts(counts: readonly { readonly state: LaneState; readonly count: number }[]): string;
  /** What a click on a band does. */
  bandHint(isOpen: boolean): string;
  /** Beside the row of a lane, by what a click does. */
  readonly openRow: string;
  readonly closeRow: string;
  readonly pinRow: string;
  readonly unpinRow: string;
  /** Where a callback was asked for, beside its name. */
  atLine(line: number): string;
  line(line: number, file: string): string;
  /** What a mark of the picture means, as in the help. */
  mark(name: MarkName): string;
  race(trace: Trace, race: Race): RaceTold;
  /** For those who do not see the picture. */
  summary(kind: "task" | "call", count: number, duration: string, unfinished: number): string;
  /** How a span is spoken of: its lane, what it does, and when. */
  span(lane: string, what: string, since: string): string;
}

/** Singular or plural, for the verb: that they are 21 is one of many only where the number is said. */
function numberOf(names: readonly string[]): number {
  return Math.min(names.length, 2);
}

const known = new WeakMap<Words, TimelineTexts>();

/** What there is to say in these words; the same for as long as they are the same. */
export function timelineTexts(words: Words): TimelineTexts {
  const texts = known.get(words) ?? textsIn(words);
  known.set(words, texts);
  return texts;
}

function textsIn(words: Words): TimelineTexts {
  const { t, language } = words;
  const waits = ({ kind, name, left, of, isRace, holders }: Awaited): readonly string[] => {
    const what = thingName({ kind, name }, t);
    if (isRace) return [t("picture.firstOf", { what, of }), what];
    if (of > 1) {
      const leftOf = t("picture.leftOf", { left, of });
      return [`${what}, ${leftOf}`, leftOf, `${left}/${of}`];
    }
    if (holders.length > 0) {
      const names = namesOf(holders, words);
      const held = t("picture.heldBy", { what, names, count: numberOf(holders) });
      return name === "" ? [held, what] : [held, what, name];
    }
    if (name === "") return [what];
    // What was given takes most of the room that a call needs.
    const brief = name.endsWith(")") ? [calledFunction(name)] : [];
    return [what, name, ...brief, kindName(kind, t)];
  };
  return {
    title: t("picture.title"),
    rows: t("picture.rows"),
    moreRows: (count) => t("picture.moreRows", { count }),
    axis: {
      time: t("picture.time"),
      open: t("picture.open"),
      steps: t("picture.steps"),
      causes: t("picture.causes"),
    },
    states: {
      ready: t("picture.states.ready"),
      running: t("picture.states.running"),
      waiting: t("picture.states.waiting"),
      blocked: t("picture.states.blocked"),
      ended: t("picture.states.ended"),
    },
    instant: t("picture.instant"),
    seconds: (value) => durationText(value, t),
    step: (step) => t("picture.step", { step }),
    running: () => [t("picture.runs")],
    ready: () => [t("picture.readyLong"), t("picture.readyShort")],
    sleep: (duration) => [t("picture.sleep", { duration }), duration],
    planned: (duration) => [t("picture.planned", { duration }), duration],
    unawaited: (isForgotten) =>
      isForgotten
        ? [t("picture.forgotten"), t("picture.forgottenShort")]
        : [t("picture.unawaited"), t("picture.unawaitedShort")],
    idle: () => [t("picture.idleLong"), t("picture.idle")],
    paused: () => [t("picture.pausedLong"), t("picture.paused")],
    waits,
    promiseOf: (call) => [
      t("picture.promiseOf", { call }),
      call,
      calledFunction(call),
      kindName("promise", t),
    ],
    thing: (thing) => thingName(thing, t),
    contents: (contents) => contentsText(contents, t),
    withItems: (contents, items) => t("picture.inIt", { contents, items }),
    heldBy: (names) => t("picture.has", { names: namesOf(names, words), count: numberOf(names) }),
    waiting: (count) => t("picture.inState", { count, state: t("picture.states.waiting") }),
    inCall: (name, what) => t("picture.inCall", { name, what }),
    limited: (what, duration) => t("picture.limited", { what, duration }),
    timeIsUp: (duration) => [
      t("picture.timeIsUp", { duration }),
      t("picture.limit", { duration }),
      t("picture.atMost", { duration }),
    ],
    cancelledBy: (name) =>
      name === "" ? [t("picture.cancelled")] : [t("picture.cancelledBy", { name }), t("picture.cancelled")],
    cutOff: (why) => t("picture.cutOff", { why }),
    runsLoop: () => [t("picture.runsLoop"), t("picture.loop")],
    blocked: (duration, awaited) => {
      const what = awaited === null ? duration : waits(awaited)[0];
      return [t("picture.blocksThread", { what }), t("picture.blocks", { what }), what];
    },
    ended: (type, text) => {
      if (type === "error") return text;
      if (type === "cancelled") return t("picture.cancelled");
      if (type === "forgotten") return t("picture.forgotten");
      return text === "" ? t("picture.returned") : t("picture.returnedValue", { text });
    },
    caught: (what) => t("picture.caught", { what }),
    since: (when, lasted) => t("picture.since", { when, lasted }),
    wokenBy: (name) => t("picture.wokenBy", { name }),
    wokenByTime: () => t("picture.wokenByTime"),
    madeBy: (name) => t("picture.madeBy", { name }),
    times: (count) => t("picture.times", { count }),
    laneCounts: (counts) =>
      listOf(
        counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => t("picture.inState", { count, state: t(`picture.states.${state}`) })),
        language,
      ),
    bandHint: (isOpen) => t(isOpen ? "picture.bandOpen" : "picture.bandClosed"),
    openRow: t("picture.openRow"),
    closeRow: t("picture.closeRow"),
    pinRow: t("picture.pinRow"),
    unpinRow: t("picture.unpinRow"),
    atLine: (line) => t("picture.atLine", { line }),
    line: (line, file) => t("picture.line", { line, file }),
    mark: (name) => t(`help.marks.${name}`),
    race: (trace, race) => tellRace(trace, race, words),
    summary: (kind, count, duration, unfinished) =>
      `${t(kind === "call" ? "picture.summaryOfCalls" : "picture.summary", { count, duration })}; ${
        unfinished === 0 ? t("picture.allEnded") : t("picture.unfinished", { unfinished })
      }`,
    span: (lane, what, since) => t("picture.span", { lane, what, since }),
  };
}
