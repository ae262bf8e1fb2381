// Says how each state looks: in a colour of its own and, for those who see no colours, in a pattern and with a glyph.
import type { LaneOutcome, LaneState } from "../../trace/lane.ts";
import type { Trace } from "../../trace/trace.ts";
import { isIdleIn, type WaitKind, waitKindOf } from "../../trace/waits.ts";
import type { Link } from "../layout/layout.ts";
import { LAYERS, LIVE_STATES, type LiveState } from "../layout/live-states.ts";
import { eventOfChange } from "../layout/spans.ts";
import { type GlyphName, glyphOfWait } from "./glyphs.ts";
import type { DrawnSpan } from "./level-of-detail.ts";
import type { ColourName } from "./theme.ts";

/** How a state, or a way to end, is told beside a name. */
export interface Icon {
  readonly colour: ColourName;
  readonly glyph: GlyphName;
}

/** Lines over a fill: what tells states, and kinds of waits, apart without colour. */
export type PatternName = "ready" | "blocked" | "standstill" | Exclude<WaitKind, "time">;

/** How the spans of a state look. Everything that shows a state reads it from here. */
export interface Look extends Icon {
  /** Of a bar: what is around it, and where it stopped; null for neither. */
  readonly border: ColourName | null;
  /** Behind the words in a bar, and behind its pattern. */
  readonly fill: ColourName;
  readonly pattern: PatternName | null;
  readonly text: ColourName;
  /** The line on top of its layer in a band, where `colour` or the pattern fills the layer. */
  readonly edge: ColourName;
  /** What is around a bar is dashed: nothing runs there. In widths of a line. */
  readonly dash?: readonly number[];
  /** In the picture as text. */
  readonly sign: string;
}

export const LOOKS = {
  ready: {
    colour: "ready",
    glyph: "ready",
    border: "ready",
    fill: "readyFill",
    pattern: "ready",
    text: "readyText",
    edge: "ready",
    sign: ".",
  },
  running: {
    colour: "running",
    glyph: "start",
    border: null,
    fill: "running",
    pattern: null,
    text: "runningText",
    edge: "running",
    sign: "#",
  },
  waiting: {
    colour: "waiting",
    glyph: "pause",
    border: "waiting",
    fill: "waitingFill",
    pattern: null,
    text: "waitingText",
    edge: "text",
    sign: "-",
  },
  blocked: {
    colour: "blocked",
    glyph: "halt",
    border: "blocked",
    fill: "blockedFill",
    pattern: "blocked",
    text: "blockedText",
    edge: "blocked",
    sign: "X",
  },
} as const satisfies Readonly<Record<LiveState, Look>>;

/** How the lines of a pattern run: rising or falling, across or along the bar; or dots, or dashes along it. */
type Stroke = "rising" | "falling" | "across" | "along" | "dots" | "dashes";

export interface PatternLines {
  readonly colour: ColourName;
  /** Null: on nothing, it is laid over what is there already. */
  readonly fill: ColourName | null;
  /** The distance of the lines, in sizes of the font. */
  readonly tileEm: number;
  /** The width of a line, as a part of the distance. */
  readonly width: number;
  /** How visible the lines are: 0 to 1. What is often there is quiet. */
  readonly strength: number;
  readonly strokes: readonly Stroke[];
}

/** Why a lane waits is told by a quiet pattern in the hue of its kind; to wait for time, the commonest, has none. */
export const PATTERNS: Readonly<Record<PatternName, PatternLines>> = {
  ready: { ...fills("ready", "readyFill"), tileEm: 0.6, width: 0.16, strength: 1, strokes: ["rising"] },
  blocked: {
    ...fills("blocked", "blockedFill"),
    tileEm: 0.72,
    width: 0.13,
    strength: 1,
    strokes: ["rising", "falling"],
  },
  // Over a thread that stands still.
  standstill: { colour: "blocked", fill: null, tileEm: 0.9, width: 0.13, strength: 1, strokes: ["rising"] },
  thing: { ...fills("thing", "thingFill"), tileEm: 0.5, width: 0.18, strength: 0.3, strokes: ["across"] },
  task: { ...fills("group", "groupFill"), tileEm: 0.42, width: 0.18, strength: 0.22, strokes: ["along"] },
  thread: { ...fills("thread", "threadFill"), tileEm: 0.6, width: 0.16, strength: 0.4, strokes: ["falling"] },
  network: { ...fills("network", "networkFill"), tileEm: 0.5, width: 0.4, strength: 0.45, strokes: ["dots"] },
  promise: {
    ...fills("promise", "promiseFill"),
    tileEm: 0.62,
    width: 0.16,
    strength: 0.45,
    strokes: ["dashes"],
  },
};

function fills(colour: ColourName, fill: ColourName): Pick<PatternLines, "colour" | "fill"> {
  return { colour, fill };
}

/** How a bar looks whose lane waits, by what it waits for. A task has the colour of the brackets around tasks. */
export const WAIT_LOOKS: Readonly<Record<WaitKind, Look>> = {
  time: LOOKS.waiting,
  thing: waitLook("thing", "thingFill", "thingText", "thing", "="),
  task: waitLook("group", "groupFill", "groupText", "task", "~"),
  thread: waitLook("thread", "threadFill", "threadText", "thread", "%"),
  network: waitLook("network", "networkFill", "networkText", "network", "*"),
  promise: waitLook("promise", "promiseFill", "promiseText", "promise", ":"),
};

function waitLook(
  colour: ColourName,
  fill: ColourName,
  text: ColourName,
  pattern: PatternName,
  sign: string,
): Look {
  return { ...LOOKS.waiting, colour, border: colour, edge: colour, fill, text, pattern, sign };
}

/** How a coroutine looks that was made, and that nobody runs yet. */
export const COROUTINE_LOOK: Look = {
  ...LOOKS.waiting,
  colour: "muted",
  border: "muted",
  fill: "background",
  text: "muted",
  dash: [5, 4],
  sign: "_",
};

/** How a lane ended. */
export const OUTCOME_LOOKS = {
  value: { colour: "value", glyph: "value", sign: "✓" },
  error: { colour: "error", glyph: "error", sign: "✗" },
  cancelled: { colour: "cancelled", glyph: "cancelled", sign: "⊘" },
  forgotten: { colour: "ready", glyph: "warning", sign: "⚠" },
} as const satisfies Readonly<Record<LaneOutcome["type"], Icon & { readonly sign: string }>>;

/** How the arrows between rows look; the lengths of the dashes in widths of a line. */
export const LINK_LOOKS = {
  make: { colour: "link", dash: [2, 3] },
  wake: { colour: "link", dash: [] },
  cancel: { colour: "error", dash: [5, 3] },
  begin: { colour: "link", dash: [7, 2, 2, 2] },
} as const satisfies Readonly<
  Record<Link["type"], { readonly colour: ColourName; readonly dash: readonly number[] }>
>;

/** Of a result that is kept until the others of its gather or group have ended; in widths of a line. */
export const KEPT_DASH = [1.5, 3] as const;

/** Of a time limit that is over before its time is up; in widths of a line. */
export const LIMIT_DASH = [2, 2] as const;

/** Of what a lane has read and is no longer so. */
export const STALE_DASH = [3, 2] as const;

/** Where no outcome is known, an end is taken for a good one. */
export function iconOf(state: LaneState): Icon {
  return state === "ended" ? OUTCOME_LOOKS.value : LOOKS[state];
}

const LOOK_OF_CODE: readonly Look[] = LIVE_STATES.map((state) => LOOKS[state]);

/** By the number of a state that has not ended. */
export function lookOfCode(code: number): Look {
  return LOOK_OF_CODE[code];
}

const LOOK_OF_LAYER: readonly Look[] = LAYERS.map((layer) =>
  layer in LOOKS ? LOOKS[layer as LiveState] : WAIT_LOOKS[layer as WaitKind],
);

/** By the number of a layer of many lanes together. */
export function lookOfLayer(layer: number): Look {
  return LOOK_OF_LAYER[layer];
}

/** The look of a bar. */
export function lookOf(trace: Trace, bar: Bar): Look {
  const look = lookOfCode(bar.state);
  if (look === LOOKS.blocked && isIdleIn(trace, awaitedBy(trace, bar))) return WAIT_LOOKS.thread;
  if (look !== LOOKS.waiting) return look;
  if (bar.row.type === "coroutine") return COROUTINE_LOOK;
  const kind = waitKindOf(trace, awaitedBy(trace, bar));
  return kind === null ? look : WAIT_LOOKS[kind];
}

/** The glyph in a bar; null for none. */
export function glyphOf(trace: Trace, bar: DrawnSpan): GlyphName | null {
  switch (LIVE_STATES[bar.state]) {
    case "ready":
      return null;
    case "running":
      return bar.isFirst ? LOOKS.running.glyph : null;
    case "waiting": {
      if (bar.row.type === "coroutine") return null;
      const id = awaitedBy(trace, bar);
      return glyphOfWait(waitKindOf(trace, id), trace.object(id)?.lack ?? "end");
    }
    case "blocked":
      return isIdleIn(trace, awaitedBy(trace, bar)) ? glyphOfWait("thread", "end") : LOOKS.blocked.glyph;
  }
}

/** What of a bar says how it looks. */
type Bar = Pick<DrawnSpan, "row" | "index" | "state">;

/** The object or lane that a bar waits for; 0 for time alone. */
function awaitedBy(trace: Trace, { row, index }: Bar): number {
  return trace.awaitedSince(eventOfChange(trace, row, index));
}

/** Those who hold something take these in turn, so that a stripe can be traced from a lock to its holder's lane. */
export const HOLDER_COLOURS = ["holder1", "holder2", "holder3", "holder4", "holder5"] as const;
