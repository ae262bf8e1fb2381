// Finds what is under the pointer, and where on screen a span is.
import { type SpanRef, STATE_CODE } from "../../trace/lane.ts";
import { countBelow } from "../../trace/search.ts";
import type { Trace } from "../../trace/trace.ts";
import { laneAt, type Row } from "../layout/rows.ts";
import { barTopPx, pinnedPx, rowAtPx, type Scene } from "./scene.ts";
import { changeAt, type Span, spanOf, stateCodeOf } from "../layout/spans.ts";
import { unitAtPx, xPxOf } from "./view.ts";

/** A place in the plot. */
export interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

export function spanAtPx(scene: Scene, xPx: number, yPx: number): Span | null {
  const { trace, units, view, theme } = scene;
  const row = rowAtPx(scene, yPx);
  if (row === undefined) return null;
  const barPx = yPx - barTopPx(scene, row.index);
  if (barPx < -2 || barPx > theme.sizes.barPx + 2) return null;
  const index = tickUnder(scene, row, xPx) ?? changeAt(row, units, unitAtPx(view, xPx));
  if (index < 0) return null;
  const span = spanOf(trace, row, units, index);
  if (span?.isOpen !== true) return span;
  return xPx <= xPxOf(view, span.toUnit) + theme.sizes.tailPx ? span : null;
}

/** A tick is wider than the time it stands for, and lies over what follows. */
function tickUnder({ trace, units, view, theme }: Scene, row: Row, xPx: number): number | null {
  const { tickPx } = theme.sizes;
  const first = Math.max(0, changeAt(row, units, unitAtPx(view, xPx - tickPx)));
  const last = changeAt(row, units, unitAtPx(view, xPx));
  // Of a thousand ticks in one place, one is as good as another.
  for (let index = last; index >= Math.max(first, last - 100); index--) {
    const code = stateCodeOf(trace, row, index);
    const isActive = code === STATE_CODE.running || code === STATE_CODE.blocked;
    if (isActive && xPxOf(view, units.unitAt(row.changes[index])) > xPx - tickPx) return index;
  }
  return null;
}

/** The span that is meant by a selection; null if it is not shown. */
export function spanOfSelection({ trace, layout, units }: Scene, selection: SpanRef | null): Span | null {
  if (selection === null) return null;
  const row = layout.rowOfLane.get(selection.lane);
  if (row === undefined) return null;
  const index = countBelow(row.changes, selection.event);
  return row.changes[index] === selection.event ? spanOf(trace, row, units, index) : null;
}

/** What the row's lane does at a moment, or did first; null for a row without a lane. */
export function spanOfRow(trace: Trace, row: Row, moment: number): SpanRef | null {
  const lane = trace.lane(laneAt(row, moment));
  if (lane === undefined) return null;
  // Of a coroutine there is nothing to tell but that it was made.
  const now = lane.kind === "coroutine" ? null : trace.stateAt(lane.id, moment);
  return { lane: lane.id, event: now?.since ?? lane.createdAt };
}

export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function boxOf(scene: Scene, span: Span): Box | null {
  const row = scene.layout.rowOfLane.get(span.lane);
  if (row === undefined) return null;
  const { barPx, tickPx, tailPx } = scene.theme.sizes;
  const yPx = barTopPx(scene, row.index);
  // Behind the pinned rows it is not seen.
  if (!row.isPinned && yPx + barPx < pinnedPx(scene)) return null;
  const fromPx = xPxOf(scene.view, span.fromUnit);
  const toPx = xPxOf(scene.view, span.toUnit) + (span.isOpen ? tailPx : 0);
  return {
    xPx: fromPx,
    yPx,
    widthPx: Math.max(tickPx, toPx - fromPx - 1),
    heightPx: barPx,
  };
}

/** Where the selection goes with an arrow key; null if there is nothing there. */
export function neighbourOf(
  scene: Scene,
  span: Span | null,
  direction: "previous" | "next" | "first" | "last" | "up" | "down",
): SpanRef | null {
  const { trace, layout, units } = scene;
  if (span === null) return firstSelection(scene);
  const row = layout.rowOfLane.get(span.lane)!;
  if (direction === "up" || direction === "down") {
    const step = direction === "up" ? -1 : 1;
    for (let other = row.index + step; other >= 0 && other < layout.rows.length; other += step) {
      const found = selectionNear(scene, layout.rows[other], span.event);
      if (found !== null) return found;
    }
    return null;
  }
  const step = direction === "previous" || direction === "last" ? -1 : 1;
  let index = direction === "first" ? 0 : direction === "last" ? row.changes.length - 1 : span.index + step;
  for (; index >= 0 && index < row.changes.length; index += step) {
    const found = spanOf(trace, row, units, index);
    if (found !== null) return { lane: found.lane, event: found.event };
  }
  return null;
}

function firstSelection({ trace, layout, units, moment }: Scene): SpanRef | null {
  const row = layout.rows.find(({ type }) => type === "task") ?? layout.rows.at(0);
  if (row === undefined) return null;
  return selectionNear({ trace, units }, row, Math.max(row.changes[0], moment - 1));
}

/** What another row did when that event happened, or the nearest that it did. */
function selectionNear(
  { trace, units }: Pick<Scene, "trace" | "units">,
  row: Row,
  event: number,
): SpanRef | null {
  if (row.changes.length === 0) return null;
  const at = Math.max(0, countBelow(row.changes, event + 1) - 1);
  for (let index = at; index >= 0; index--) {
    const span = spanOf(trace, row, units, index);
    if (span !== null) return { lane: span.lane, event: span.event };
  }
  return null;
}
