// Shows a scene in all elements of the timeline: canvas, axis, labels, overlay, overview, tooltip and what is said.
import type { SpanRef } from "../../trace/lane.ts";
import { Mipmaps } from "../layout/mipmaps.ts";
import type { PaintMore } from "../paint/paint.ts";
import { Painter } from "../paint/painter.ts";
import type { Scene } from "../scene/scene.ts";
import type { Extent } from "../scene/view.ts";
import { Announcer } from "./announcer.ts";
import { type AxisView, createAxis } from "./axis.ts";
import { Hover } from "./hover.ts";
import { createLabels, type LabelCallbacks, type Labels } from "./labels.ts";
import { createOverlay, type Overlay } from "./overlay.ts";
import { createOverview, type Overview } from "./overview.ts";
import type { Skeleton } from "./skeleton.ts";

export interface PictureCallbacks extends LabelCallbacks {
  /** The place that the user wants in the middle of the picture. */
  onLook(unit: number): void;
  onHover(span: SpanRef | null): void;
}

/** Those of one trace serve all its pictures: the one that a visit begins with, and that of the page behind it. */
const mipmaps = new Mipmaps();

export class Picture {
  readonly labels: Labels;
  readonly hover: Hover;
  readonly announcer: Announcer;
  private readonly parts: Skeleton;
  private readonly painter: Painter;
  private readonly axis: AxisView;
  private readonly overlay: Overlay;
  private readonly overview: Overview;

  constructor(parts: Skeleton, callbacks: PictureCallbacks) {
    this.parts = parts;
    this.painter = new Painter(parts.canvas, mipmaps);
    this.axis = createAxis(parts.axis);
    this.overlay = createOverlay(parts.plot);
    this.overview = createOverview(parts.overview, mipmaps, callbacks.onLook);
    this.hover = new Hover(parts, callbacks.onHover);
    this.announcer = new Announcer(parts);
    this.labels = createLabels(parts.labels, callbacks);
  }

  /** Paints over every frame. */
  setMore(more: PaintMore | null): void {
    this.painter.more = more;
  }

  /** At the beginning of a frame, before sizes are asked for. */
  fitInto(stepCount: number): void {
    const { plot, scroller } = this.parts;
    this.overview.show(stepCount);
    // Written only when it changes: the browser would lay out the page anew all the same.
    const height = `${scroller.clientHeight}px`;
    if (plot.style.height !== height) plot.style.height = height;
  }

  /** `goal` is what the axis tells of; `scene` is the same, or what is on the way to it. */
  show(goal: Scene, scene: Scene, seconds: number, selection: SpanRef | null): void {
    const gridUnits = this.axis.update(goal, seconds);
    this.painter.paint(scene, scene.isChangingAxis ? [] : gridUnits);
    const hovered = this.hover.update(scene);
    const { rowOfLane } = scene.layout;
    this.labels.update(scene, selection === null ? undefined : rowOfLane.get(selection.lane));
    this.overlay.update(scene, hovered, selection);
    this.announcer.hint(goal);
  }

  /** What need not be there in the same frame. False if not everything is shown yet: it needs some more frames. */
  finish(scene: Scene, extent: Extent): boolean {
    if (!this.overview.update(scene, extent)) return false;
    this.announcer.summarize(scene);
    return true;
  }
}
