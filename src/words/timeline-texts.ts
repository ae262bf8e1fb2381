// The words of the picture: which the timeline needs, and what they are in English.
import type { LaneOutcome, LaneState } from "../trace/trace.ts";

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
  readonly axis: { readonly time: string; readonly steps: string };
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
  waits(awaited: Awaited): readonly string[];
  runsLoop(): readonly string[];
  blocked(duration: string, awaited: Awaited | null): readonly string[];
  ended(type: LaneOutcome["type"], text: string): string;
  since(when: string, lasted: string): string;
  /** Who made it ready. */
  wokenBy(name: string): string;
  wokenByTime(): string;
  madeBy(name: string): string;
  /** How many lanes a band stands for: beside the name of their function. */
  times(count: number): string;
  /** What the lanes of a band do. */
  census(counts: readonly { readonly state: LaneState; readonly count: number }[]): string;
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
  /** For those who do not see the picture. */
  summary(kind: "task" | "call", count: number, duration: string, unfinished: number): string;
  /** How a span is spoken of: its lane, what it does, and when. */
  span(lane: string, what: string, since: string): string;
}

/** "250 ms", "2.5 s", "1 min 30 s". */
export function formatSeconds(value: number, minus = "-"): string {
  const sign = value < 0 ? minus : "";
  const size = Math.abs(value);
  const digits = (number: number) => String(Number(number.toPrecision(4)));
  if (size === 0) return "0 s";
  if (size < 1e-3) return `${sign}${digits(size * 1e6)} µs`;
  if (size < 0.1) return `${sign}${digits(size * 1e3)} ms`;
  if (size < 120) return `${sign}${digits(size)} s`;
  const minutes = Math.floor(size / 60);
  const rest = Math.round(size - minutes * 60);
  return `${sign}${minutes} min${rest === 0 ? "" : ` ${rest} s`}`;
}

function awaitedInEnglish({ kind, name, left, of, isRace, holders }: Awaited): readonly string[] {
  if (isRace) return [`${kind} of ${of}`, kind];
  if (of > 1) return [`${kind}: ${left} of ${of} left`, `${left} of ${of} left`, `${left}/${of}`];
  const isLane = kind === "task" || kind === "thread" || kind === "call";
  const what = name === "" ? kind : isLane ? name : `${kind} ${name}`;
  if (holders.length > 0) return [`${what}, held by ${holders.join(", ")}`, what];
  return name === "" ? [what] : isLane ? [what, name] : [what, name, kind];
}

export const ENGLISH_TEXTS: TimelineTexts = {
  title: "Timeline",
  rows: "Threads and tasks",
  axis: { time: "Time", steps: "Steps" },
  states: {
    ready: "ready",
    running: "running",
    waiting: "waiting",
    blocked: "blocking its thread",
    ended: "ended",
  },
  instant: "Everything happens at 0 s: the steps axis shows the order",
  seconds: formatSeconds,
  step: (step) => `step ${step}`,
  running: () => ["runs"],
  ready: () => ["ready, waits for its turn", "ready"],
  sleep: (duration) => [`sleep ${duration}`, duration],
  planned: (duration) => [`planned in ${duration}`, duration],
  paused: () => ["paused until asked for more", "paused"],
  waits: awaitedInEnglish,
  runsLoop: () => ["runs the event loop", "event loop"],
  blocked: (duration, awaited) => {
    const what = awaited === null ? duration : awaitedInEnglish(awaited)[0];
    return [`blocks the whole thread: ${what}`, `blocks: ${what}`, what];
  },
  ended: (type, text) =>
    type === "value"
      ? text === ""
        ? "returned"
        : `returned ${text}`
      : type === "error"
        ? text
        : "cancelled",
  since: (when, lasted) => `from ${when}, for ${lasted}`,
  wokenBy: (name) => `made ready by ${name}`,
  wokenByTime: () => "made ready by the clock",
  madeBy: (name) => `made by ${name}`,
  times: (count) => `× ${count}`,
  census: (counts) =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${count} ${ENGLISH_TEXTS.states[state]}`)
      .join(", "),
  bandHint: (isOpen) => (isOpen ? "Click to show them as one row" : "Click to show them one by one"),
  openRow: "Show the rows below",
  closeRow: "Hide the rows below",
  pinRow: "Keep this row on top",
  unpinRow: "Back to its place",
  atLine: (line) => `line ${line}`,
  line: (line, file) => `${file}, line ${line}`,
  summary: (kind, count, duration, unfinished) =>
    `${count} ${kind === "call" ? "async " : ""}${kind}${count === 1 ? "" : "s"} in ${duration}` +
    (unfinished === 0 ? "; all have ended." : `; ${unfinished} not ended.`),
  span: (lane, what, since) => `${lane}: ${what}, ${since}`,
};
