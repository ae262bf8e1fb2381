// Says how each state looks: in a colour of its own and, for those who see no colours, in a pattern and with a glyph.
import { isGroup, type LaneOutcome, type LaneState, type TracedObject } from "../../trace/lane.ts";
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
