// Sorts what is in view by how it is drawn, once for all marks of a frame.
import type { Trace } from "../../trace/trace.ts";
import { type Cut, cutOf } from "../../trace/waits.ts";
import { type Link, type Standstill, standstillsOf } from "../layout/layout.ts";
import type { Row } from "../layout/rows.ts";
import type { Mipmaps } from "../layout/mipmaps.ts";
import { linksInView } from "../scene/link-geometry.ts";
import { type Scene, visibleRows } from "../scene/scene.ts";
import { type Ending, type DrawnSpan, visitByDetail } from "../scene/level-of-detail.ts";
import { unitAtPx } from "../scene/view.ts";
import type { Density } from "./density.ts";

/** A bar costs up to a few microseconds, so this many leave half of a frame. */
const MAX_BARS = 8_000;
const MIN_BAR_PX = 4;

/** To look at a change costs about a tenth of a microsecond. */
const MAX_CHANGES = 24_000;
const LEAST_CHANGES = 200;

/** More veils than that would be a fog. */
const MAX_STANDSTILLS = 200;

/** With more bars than that, the narrow ones among them do without corners and glyphs, which cost more than they tell. */
const CAREFUL_BARS = 130;

export interface InView {
  readonly bars: readonly DrawnSpan[];
  /** Those among them that were cut off, and by what. */
  readonly cuts: ReadonlyMap<DrawnSpan, Cut>;
  /** From which width on a bar is drawn with care. */
  readonly carefulPx: number;
  readonly ticks: readonly DrawnSpan[];
  readonly endings: readonly Ending[];
  readonly bands: readonly Row[];
  /** What lanes share. */
  readonly things: readonly Row[];
  /** What is too narrow to be a bar or a tick, summed up by pixel. */
  readonly density: Density;
  readonly links: readonly Link[];
  readonly standstills: readonly Standstill[];
}

/** What was in `density` before is forgotten. */
export function inViewOf(scene: Scene, density: Density, mipmaps: Mipmaps): InView {
  const { trace, layout, units, view, widthPx } = scene;
  const { sizes } = scene.theme;
  const { first, last } = visibleRows(scene);
  const rowCount = Math.max(0, last - first + 1);
  density.clear(Math.ceil(widthPx), rowCount);
  const options = {
    view,
    widthPx,
    sizes,
    minBarPx: Math.max(MIN_BAR_PX, (rowCount * widthPx) / MAX_BARS),
    maxChanges: Math.max(LEAST_CHANGES, MAX_CHANGES / rowCount),
    mipmapOf: (row: Row) => mipmaps.mipmapOf(trace, units, row),
  };
  const bars: DrawnSpan[] = [];
  const ticks: DrawnSpan[] = [];
  const endings: Ending[] = [];
  const bands: Row[] = [];
  const things: Row[] = [];
  for (let index = first; index <= last; index++) {
    if (layout.rows[index].type === "twin") continue;
    if (layout.rows[index].type === "thing") {
      things.push(layout.rows[index]);
      continue;
    }
    if (layout.rows[index].type === "band") {
      bands.push(layout.rows[index]);
      continue;
    }
    visitByDetail(trace, units, layout.rows[index], options, {
      bar: (span) => bars.push(span),
      tick: (span) => ticks.push(span),
      narrow: (row, state, fromPx, toPx) => density.add(row.index - first, state, fromPx, toPx),
      column: (row, state, hasRun, xPx) => density.put(row.index - first, state, hasRun, xPx),
      end: (ending) => endings.push(ending),
    });
  }
  const [leftUnit, rightUnit] = [unitAtPx(view, 0), unitAtPx(view, widthPx)];
  return {
    bars,
    cuts: cutsAmong(trace, bars),
    carefulPx: sizes.fontPx * Math.max(1, bars.length / CAREFUL_BARS),
    ticks,
    endings,
    bands,
    things,
    density,
    links: linksInView(scene),
    standstills: standstillsOf(trace, layout, units, leftUnit, rightUnit, MAX_STANDSTILLS),
  };
}

function cutsAmong(trace: Trace, bars: readonly DrawnSpan[]): ReadonlyMap<DrawnSpan, Cut> {
  const cuts = new Map<DrawnSpan, Cut>();
  for (const bar of bars) {
    const { row, index, isOpen } = bar;
    // Lanes that share a row are none that could be cancelled.
    if (isOpen || row.shown !== null) continue;
    const cut = cutOf(trace, trace.lane(row.lane)!, index);
    if (cut !== null) cuts.set(bar, cut);
  }
  return cuts;
}
