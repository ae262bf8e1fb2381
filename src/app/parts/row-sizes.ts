// Chooses how high the rows of the picture are.
import type { Timeline } from "../../timeline/timeline.ts";
import { isThingShown } from "../../trace/things.ts";
import type { Trace } from "../../trace/trace.ts";
import type { AppState } from "../store.ts";
import { pixelsOf } from "../tokens.ts";

/** How the rows of a run may differ from the usual ones: taller for few lanes, lower so that all are seen. */
const ROW_SCALE = { least: 0.75, most: 1.75 } as const;
/** The texts in them differ less. */
const FONT_SCALE = { least: 0.9, most: 1.25 } as const;

/** Where a pane is narrower, labels need the room: their texts stay as they are, and rows are made for fingers. */
const LEAST_WIDTH_PX = 600;
/** More lanes than that are not few, whatever the pane. */
export const FEW_LANES = 100;

/** The picture fills its pane as far as it is readable for that. */
export class RowSizer {
  private readonly host: HTMLElement;
  private readonly timeline: Timeline;
  private usual = { rowPx: 0, fontPx: 0 };
  private pane = { widthPx: 0, heightPx: 0 };
  private shown = "";

  constructor(host: HTMLElement, timeline: Timeline) {
    this.host = host;
    this.timeline = timeline;
    this.measure();
  }

  /** The pane has another size, or the tokens have other values. Not for each run: the browser lays out the page for that. */
  measure(): void {
    this.usual = {
      rowPx: pixelsOf("--timeline-row-height"),
      fontPx: pixelsOf("--timeline-font-size"),
    };
    this.pane = { widthPx: this.host.clientWidth, heightPx: this.host.clientHeight };
  }

  /** `other`: a run with a row below each of this one; null for none. */
  sizeFor(trace: Trace | null, things: AppState["things"], other: Trace | null = null): void {
    const own = rowCountOf(trace, things);
    const rowCount = other === null ? own : 2 * Math.max(own, rowCountOf(other, things));
    // A run that has just begun leaves the sizes as they were before it.
    if (rowCount === 0) return;
    const { rowPx, fontPx } = this.usual;
    const isWide = this.pane.widthPx >= LEAST_WIDTH_PX;
    const isFew = trace === null || trace.lanes.length <= FEW_LANES;
    // Two rows' room is for the axis and the overview.
    const scale = isFew ? this.pane.heightPx / (rowCount + 2) / rowPx : 1;
    const row = Math.round(rowPx * within(scale, isWide ? ROW_SCALE : { ...ROW_SCALE, least: 1 }));
    const font = Math.round(fontPx * (isWide ? within(scale, FONT_SCALE) : 1));
    const sizes = `${row} ${font}`;
    if (sizes === this.shown) return;
    this.shown = sizes;
    this.timeline.setRowSize(row, font);
  }
}

function within(scale: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(scale, least), most);
}

function rowCountOf(trace: Trace | null, chosen: AppState["things"]): number {
  if (trace === null) return 0;
  const things = trace.things.filter(({ id }) => isThingShown(trace, id, chosen)).length;
  return (
    things +
    trace.tracks.length +
    trace.lanes.filter(({ track, isInternal }) => track < 0 && !isInternal).length
  );
}
