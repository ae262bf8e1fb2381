// Says what the timeline can be told and what it tells; and what of its looks others show without loading it.
import type { Trace } from "../trace/trace.ts";
import type { LaneState, SpanRef } from "../trace/lane.ts";
import type { TimelineTexts } from "../words/timeline-texts.ts";
import type { Axis, Stretch } from "../trace/units.ts";
import type { PaintMore } from "./paint/paint.ts";
import { type Glyph, GLYPHS } from "./scene/glyphs.ts";
import { iconOf } from "./scene/looks.ts";
import type { Beside } from "./scene/scene.ts";
import { cssColour } from "./scene/theme.ts";

export { HELP_KEYS } from "./input/keys.ts";
export { LEGEND, LEGEND_BOX } from "./scene/legend.ts";

/** What the user has selected, or points at. */
export type Selection = SpanRef;

export interface TimelineCallbacks {
  onSelect(selection: Selection | null): void;
  onHover(selection: Selection | null): void;
  /** The user moves the playhead. */
  onSeek(moment: number, seconds: number): void;
  /** False while something is still to be drawn. */
  onIdle(isIdle: boolean): void;
  /** The user looked elsewhere, so the picture no longer follows the playhead. */
  onFollow?(isFollowing: boolean): void;
}

export interface Timeline {
  setTrace(trace: Trace): void;
  /** Events were appended. */
  update(): void;
  /** Whether nothing more will be appended. */
  setOver(isOver: boolean): void;
  setPlayhead(moment: number, seconds: number): void;
  setAxis(axis: Axis): void;
  /** The reader goes step by step, or nearly so: an instant of the time axis opens around the playhead. */
  setStepping(isStepping: boolean): void;
  fit(): void;
  /** All of the selected span, with a little around it; of everything, if nothing is selected. */
  fitSelection(): void;
  /** What is in sight, as it is where no instant is open; null if that is all of the run. */
  sight(): Stretch | null;
  /** Looks at a part of the run. */
  lookAt(stretch: Stretch): void;
  zoomBy(factor: number): void;
  /** By a part of the width. */
  panBy(fraction: number): void;
  select(selection: Selection | null): void;
  /** Lets a chain of spans stand out, each of which led to the next; null: all are alike. */
  setLit(spans: readonly Selection[] | null): void;
  /** Shows only these lanes, and what they hang from; null: all. */
  setOnly(lanes: ReadonlySet<number> | null): void;
  /** Which things that lanes share have a row, by id, as far as the reader has chosen. */
  setThings(things: ReadonlyMap<number, boolean>): void;
  /** Shows another run beside this one; null: none. */
  setBeside(beside: Comparison | null): void;
  /** Draws all arrows between rows, or those of the selected lane only. */
  setAllLinks(isOn: boolean): void;
  /** Keeps the playhead in view. */
  setFollow(isFollowing: boolean): void;
  setTexts(texts: TimelineTexts): void;
  /** CSS tokens changed. */
  refreshTheme(): void;
  /** In place of the tokens' height of a row and size of the font. */
  setRowSize(rowPx: number, fontPx: number): void;
  destroy(): void;
}

/** Another run beside the one that is shown; comparison.ts makes it. */
export interface Comparison extends Beside {
  readonly paint: PaintMore;
}

export interface TimelineOptions {
  readonly texts: TimelineTexts;
  readonly callbacks: TimelineCallbacks;
  /** Asks for a frame of the page; by default, the browser. */
  readonly requestFrame?: (draw: (nowMs: number) => void) => void;
}

/** How a state is told beside a name: a shape in a box of 16 by 16, and a colour that follows the theme. */
export function stateIcon(state: LaneState): { readonly glyph: Glyph; readonly colour: string } {
  const { glyph, colour } = iconOf(state);
  return { glyph: GLYPHS[glyph], colour: cssColour(colour) };
}
