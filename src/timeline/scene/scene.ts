// Holds what one frame shows: everything that the painters and the overlay need to know, and where things stand in it.
import type { Standstill } from "../../trace/questions/standstill.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Layout } from "../layout/layout.ts";
import type { Row } from "../layout/rows.ts";
import type { TimelineTexts } from "../../words/timeline-texts.ts";
import type { Lit } from "./lit.ts";
import type { Theme } from "./theme.ts";
import type { Axis, Units } from "../../trace/units.ts";
import { type View, xPxOf } from "./view.ts";

/** Another run beside the one that is shown. */
export interface Beside {
  /** Makes room for its rows. */
  layoutOf(trace: Trace, layout: Layout): Layout;
  /** Where it ends on the axis. */
  endOn(axis: Axis): number;
  /** A name that one of the two runs lacks, and what is told of the row; "" for neither. */
  labelOf(scene: Scene, twin: Row): { readonly label: string; readonly name: string };
  /** What is shown in a row of its own; null: nothing. */
  sceneAt(scene: Scene, twin: Row): Scene | null;
}

export interface Scene {
  readonly trace: Trace;
  /** How many events the picture was told of; the trace may hold more by now. */
  readonly knownCount: number;
  readonly layout: Layout;
  readonly units: Units;
  readonly view: View;
  readonly theme: Theme;
  readonly texts: TimelineTexts;
  /** The plot, without labels and axis. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** How far the rows are scrolled. */
  readonly scrollPx: number;
  readonly dpr: number;
  /** The playhead: which moment, and where on the axis. */
  readonly moment: number;
  readonly playheadPx: number;
  /** A chain of spans that stands out; null for none. */
  readonly lit: Lit | null;
  /** All arrows are drawn, not only those of the selected lane. */
  readonly hasAllLinks: boolean;
  /** Who waits for whom at the end, if nothing can go on from there; else null. */
  readonly deadlock: Standstill | null;
  /** The rows that are pinned, or those that scroll behind them. */
  readonly part: "pinned" | "scrolled";
  readonly beside: Beside | null;
  /** On its way from one axis to the other: `units` are pixels. */
  readonly isChangingAxis: boolean;
}

/** The rows of this part that are in view, the last one included. */
export function visibleRows({ layout, theme, scrollPx, heightPx, part }: Scene): {
  first: number;
  last: number;
} {
  const { pinnedCount, rows } = layout;
  if (part === "pinned") return { first: 0, last: pinnedCount - 1 };
  const { rowPx } = theme.sizes;
  return {
    first: pinnedCount + Math.max(0, Math.floor(scrollPx / rowPx)),
    last: Math.min(rows.length - 1, Math.floor((scrollPx + heightPx) / rowPx)),
  };
}

/** Where the rows begin that scroll. */
export function pinnedPx({ layout, theme }: Pick<Scene, "layout" | "theme">): number {
  return layout.pinnedCount * theme.sizes.rowPx;
}

export function rowTopPx({ layout, theme, scrollPx }: Scene, index: number): number {
  return index * theme.sizes.rowPx - (index < layout.pinnedCount ? 0 : scrollPx);
}

export function barTopPx(scene: Scene, index: number): number {
  const { rowPx, barPx } = scene.theme.sizes;
  return rowTopPx(scene, index) + Math.round((rowPx - barPx) / 2);
}

export function rowMiddlePx(scene: Scene, index: number): number {
  const { barPx } = scene.theme.sizes;
  return barTopPx(scene, index) + barPx / 2;
}

/** Where what an event begins, begins on screen; sharp. */
export function eventPx({ view, units, dpr }: Scene, event: number): number {
  return Math.round(xPxOf(view, units.unitAt(event)) * dpr) / dpr;
}

/** On the time axis what happens takes no time: it is drawn as wide as a tick, and arrows meet the tick's middle. */
export function linkPx(scene: Scene, event: number): number {
  const { units, theme } = scene;
  return eventPx(scene, event) + (units.axis === "time" ? theme.sizes.tickPx / 2 : 0);
}

/** The middle of the mark of a lane's end: right behind what it did last. */
export function endingPx(scene: Scene, event: number): number {
  const { markPx, tickPx } = scene.theme.sizes;
  return eventPx(scene, event) + markPx + (scene.units.axis === "time" ? tickPx : 1);
}

/** The row under a height of the plot. */
export function rowAtPx(scene: Scene, yPx: number): Row | undefined {
  const scrollPx = yPx < pinnedPx(scene) ? 0 : scene.scrollPx;
  return scene.layout.rows[Math.floor((yPx + scrollPx) / scene.theme.sizes.rowPx)];
}

/** How far the rows have to be scrolled for a row to be in view; as they are, if it is. Beside it is some room. */
export function scrollPxFor(scene: Scene, { index, isPinned }: Row): number {
  const { theme, scrollPx, heightPx } = scene;
  const { rowPx } = theme.sizes;
  const topPx = index * rowPx - pinnedPx(scene);
  const roomPx = heightPx - pinnedPx(scene);
  if (isPinned) return scrollPx;
  if (topPx < scrollPx) return topPx - rowPx;
  return topPx + rowPx > scrollPx + roomPx ? topPx + 2 * rowPx - roomPx : scrollPx;
}
