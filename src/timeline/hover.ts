// What is under the pointer, which may change while the pointer stands still.
import type { Place } from "./pointer-input.ts";
import { type Selection, spanAtPx } from "./pointing.ts";
import { rowAtPx, type Scene } from "./scene.ts";
import type { Skeleton } from "./skeleton.ts";
import { createTooltip, type Tooltip } from "./tooltip.ts";
import { unitAtPx } from "./view.ts";
import { explain, explainBand, type Explanation } from "./wording.ts";

export class Hover {
  /** Where the pointer rests; null: nowhere. */
  place: Place | null = null;
  private readonly parts: Skeleton;
  private readonly tooltip: Tooltip;
  private readonly onHover: (selection: Selection | null) => void;
  private hovered: Selection | null = null;

  constructor(parts: Skeleton, onHover: (selection: Selection | null) => void) {
    this.parts = parts;
    this.tooltip = createTooltip(parts.root);
    this.onHover = onHover;
  }

  /** The span under the pointer; what the tooltip says is put right. */
  update(scene: Scene): Selection | null {
    const { place, parts, hovered } = this;
    const span = place === null ? null : spanAtPx(scene, place.xPx, place.yPx);
    if (span?.lane !== hovered?.lane || span?.event !== hovered?.event) {
      this.hovered = span === null ? null : { lane: span.lane, event: span.event };
      this.onHover(this.hovered);
    }
    const { lanes, texts, moment } = scene;
    const explanation =
      span !== null
        ? explain(lanes, texts, span, moment)
        : place === null
          ? null
          : explainBandAt(scene, place);
    const leftPx = (place?.xPx ?? 0) + parts.plot.offsetLeft;
    this.tooltip.show(explanation, leftPx, (place?.yPx ?? 0) + parts.scroller.offsetTop);
    return this.hovered;
  }
}

/** What the lanes of a band do at a place. */
function explainBandAt(scene: Scene, { xPx, yPx }: Place): Explanation | null {
  const row = rowAtPx(scene, yPx);
  if (row?.type !== "band") return null;
  const { lanes, units, view, texts } = scene;
  return explainBand(lanes, texts, row, units.momentAt(unitAtPx(view, xPx)));
}
