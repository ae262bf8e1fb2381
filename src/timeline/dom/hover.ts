// Tells what is under the pointer, which may change while the pointer stands still.
import type { SpanRef } from "../../trace/lane.ts";
import { hasLevels } from "../../trace/things.ts";
import { type Place, spanAtPx } from "../scene/pointing.ts";
import { isAtCut, markAtPx, type MarkUnder } from "../scene/marks-under.ts";
import { rowAtPx, type Scene } from "../scene/scene.ts";
import type { Row } from "../layout/rows.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Span } from "../layout/spans.ts";
import { createTooltip, type Tooltip } from "./tooltip.ts";
import { unitAtPx } from "../scene/view.ts";
import {
  explain,
  explainCaught,
  explainEnding,
  explainLimit,
  type Explanation,
  laneCountsOf,
  whatIsIn,
} from "../../words/spans.ts";
import { objectName } from "../../words/names.ts";
import { bandCountsOf } from "../layout/band-counts.ts";

export class Hover {
  /** Where the pointer rests; null: nowhere. */
  place: Place | null = null;
  private readonly parts: Skeleton;
  private readonly tooltip: Tooltip;
  private readonly onHover: (selection: SpanRef | null) => void;
  private hovered: SpanRef | null = null;

  constructor(parts: Skeleton, onHover: (selection: SpanRef | null) => void) {
    this.parts = parts;
    this.tooltip = createTooltip(parts.root);
    this.onHover = onHover;
  }

  /** The span under the pointer; what the tooltip says is put right. */
  update(scene: Scene): SpanRef | null {
    const { place, hovered } = this;
    const span = place === null ? null : spanAtPx(scene, place.xPx, place.yPx);
    if (span?.lane !== hovered?.lane || span?.event !== hovered?.event) {
      this.hovered = span === null ? null : { lane: span.lane, event: span.event };
      this.onHover(this.hovered);
    }
    // To ask where the plot is makes the browser lay out the page.
    if (place === null) this.tooltip.show(null, 0, 0);
    else this.explainAt(scene, place, span);
    return this.hovered;
  }

  private explainAt(scene: Scene, place: Place, span: Span | null): void {
    const mark = markAtPx(scene, place);
    const explanation =
      mark !== null
        ? explainMark(scene, mark)
        : span === null
          ? explainRowAt(scene, place)
          : explainSpan(scene, span, place);
    const { plot, scroller } = this.parts;
    this.tooltip.show(explanation, place.xPx + plot.offsetLeft, place.yPx + scroller.offsetTop);
  }
}

function explainMark({ trace, texts, moment }: Scene, mark: MarkUnder): Explanation {
  switch (mark.type) {
    case "race": {
      const { title, sentence } = texts.race(trace, mark.race);
      return { title, lines: [sentence], source: "", mark: texts.mark("race") };
    }
    case "limit":
      return explainLimit(trace, texts, mark.lane, mark.limit);
    case "caught":
      return explainCaught(trace, texts, mark.lane, mark.event);
    case "ending":
      return explainEnding(trace, texts, mark.lane, moment);
  }
}

function explainSpan(scene: Scene, span: Span, { xPx }: Place): Explanation {
  const { trace, texts, moment } = scene;
  const explanation = explain(trace, texts, span, moment);
  return isAtCut(scene, span, xPx) ? { ...explanation, mark: texts.mark("cut") } : explanation;
}

/** What a row tells that has no spans: what the lanes of a band do at a place, or what is in a thing. */
function explainRowAt(scene: Scene, { xPx, yPx }: Place): Explanation | null {
  const row = rowAtPx(scene, yPx);
  if (row?.type === "twin") {
    const there = scene.beside!.sceneAt(scene, row);
    const span = there && spanAtPx(there, xPx, yPx);
    return span && explainSpan(there, span, { xPx, yPx });
  }
  if (row?.type === "thing") return explainThing(scene, row, xPx);
  if (row?.type !== "band") return null;
  const { trace, units, view, texts } = scene;
  const moment = units.momentAt(unitAtPx(view, xPx));
  return {
    title: `${trace.lane(row.lane)!.label} ${texts.times(row.members.length)}`,
    lines: [
      laneCountsOf(texts, bandCountsOf(trace, row).countsAt(moment)),
      texts.bandHint(row.isOpen === true),
    ],
    source: "",
    mark: "",
  };
}

/** What is in a thing at a place, and how many wait for it. */
function explainThing({ trace, units, view, texts }: Scene, { object: id }: Row, xPx: number): Explanation {
  const moment = units.momentAt(unitAtPx(view, xPx));
  const thing = trace.object(id)!;
  const { kind, site } = thing;
  const waiting = trace.waitingAt(id, moment);
  const { line } = trace.log.sites[site] ?? { line: 0 };
  return {
    title: texts.thing({ kind, name: objectName(trace, id, moment) }),
    lines: [
      whatIsIn(trace, texts, id, moment),
      waiting === 0 ? "" : texts.waiting(waiting),
      line === 0 ? "" : texts.line(line, trace.log.header.file),
    ].filter((text) => text !== ""),
    source: "",
    mark: texts.mark(hasLevels(thing) ? "level" : "held"),
  };
}
