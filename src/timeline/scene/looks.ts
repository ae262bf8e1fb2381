// Says how each state looks: in a colour of its own and, for those who see no colours, in a pattern and with a glyph.
import { isGroup, type LaneOutcome, type LaneState, type TracedObject } from "../../trace/lane.ts";
import type { Link } from "../layout/layout.ts";
import { LIVE_STATES, type LiveState } from "../layout/live-states.ts";
import { eventOfChange } from "../layout/spans.ts";
import { type GlyphName, glyphOfWait } from "./glyphs.ts";
import type { Scene } from "./scene.ts";
import type { DrawnSpan } from "./level-of-detail.ts";
import type { ColourName } from "./theme.ts";

/** How a state, or a way to end, is told beside a name. */
export interface Icon {
  readonly colour: ColourName;
  readonly glyph: GlyphName;
}

/** Lines over a fill: what tells states apart without colour. */
export type PatternName = "ready" | "blocked" | "standstill";

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

/** How the lines of a pattern run. */
export interface PatternLines {
  /** Whose colours it has. */
  readonly of: keyof typeof LOOKS;
  /** On nothing, it is laid over what is there already. */
  readonly isOnNothing: boolean;
  /** The distance of the lines, in sizes of the font. */
  readonly tileEm: number;
  /** The width of a line, as a part of the distance. */
  readonly width: number;
  /** -1 for rising and 1 for falling. */
  readonly directions: readonly number[];
}

export const PATTERNS: Readonly<Record<PatternName, PatternLines>> = {
  ready: { of: "ready", isOnNothing: false, tileEm: 0.6, width: 0.16, directions: [-1] },
  blocked: { of: "blocked", isOnNothing: false, tileEm: 0.72, width: 0.13, directions: [-1, 1] },
  // Over a thread that stands still.
  standstill: { of: "blocked", isOnNothing: true, tileEm: 0.9, width: 0.13, directions: [-1] },
};

/** A wait for a gather, group or shield is a wait in the colour of their brackets. */
const GROUP_WAIT: Look = {
  ...LOOKS.waiting,
  colour: "group",
  border: "group",
  fill: "groupFill",
  text: "groupText",
};

/** How a lane ended. */
export const OUTCOME_LOOKS = {
  value: { colour: "value", glyph: "value", sign: "✓" },
  error: { colour: "error", glyph: "error", sign: "✗" },
  cancelled: { colour: "cancelled", glyph: "cancelled", sign: "⊘" },
} as const satisfies Readonly<Record<LaneOutcome["type"], Icon & { readonly sign: string }>>;

/** How the arrows between rows look; the lengths of the dashes in widths of a line. */
export const LINK_LOOKS = {
  make: { colour: "link", dash: [2, 3] },
  wake: { colour: "link", dash: [] },
  cancel: { colour: "error", dash: [5, 3] },
} as const satisfies Readonly<
  Record<Link["type"], { readonly colour: ColourName; readonly dash: readonly number[] }>
>;

/** Of a result that is kept until the others of its gather or group have ended; in widths of a line. */
export const KEPT_DASH = [1.5, 3] as const;

/** Where no outcome is known, an end is taken for a good one. */
export function iconOf(state: LaneState): Icon {
  return state === "ended" ? OUTCOME_LOOKS.value : LOOKS[state];
}

const LOOK_OF_CODE: readonly Look[] = LIVE_STATES.map((state) => LOOKS[state]);

/** By the number of a state that has not ended. */
export function lookOfCode(code: number): Look {
  return LOOK_OF_CODE[code];
}

/** The look of a bar. */
export function lookOf(scene: Scene, bar: DrawnSpan): Look {
  const look = lookOfCode(bar.state);
  return look === LOOKS.waiting && isGroupWait(scene, bar) ? GROUP_WAIT : look;
}

/** The glyph in a bar; null for none. */
export function glyphOf(scene: Scene, bar: DrawnSpan): GlyphName | null {
  switch (LIVE_STATES[bar.state]) {
    case "ready":
      return null;
    case "running":
      return bar.isFirst ? LOOKS.running.glyph : null;
    case "waiting":
      return glyphOfWait(awaitedBy(scene, bar));
    case "blocked":
      return LOOKS.blocked.glyph;
  }
}

/** The object that a bar waits for; null if it is a lane, undefined for time alone. */
function awaitedBy({ trace }: Scene, { row, index }: DrawnSpan): TracedObject | null | undefined {
  const id = trace.awaitedSince(eventOfChange(trace, row, index));
  return id === 0 ? undefined : (trace.object(id) ?? null);
}

function isGroupWait(scene: Scene, bar: DrawnSpan): boolean {
  const object = awaitedBy(scene, bar) ?? null;
  return object !== null && isGroup(object);
}
