// The timeline: a trace as a picture that can be zoomed, asked and walked through. The only file that others import.
import "./timeline.css";
import type { TraceLanes } from "../trace/lanes.ts";
import { countWhile } from "../trace/search.ts";
import { type AxisView, createAxis } from "./axis.ts";
import { Camera } from "./camera.ts";
import { keyActionOf } from "./keys.ts";
import { createLabels, type Labels } from "./labels.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { createOverlay, type Overlay } from "./overlay.ts";
import { createOverview, type Overview } from "./overview.ts";
import { Painter } from "./paint.ts";
import { type Lit, litOf } from "./paint-lit.ts";
import { boxOf, neighbourOf, type Selection, spanAtPx, spanOfSelection } from "./pointing.ts";
import { laneAt, type Row } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { createSkeleton, type Skeleton } from "./skeleton.ts";
import type { Span } from "./spans.ts";
import { Summaries } from "./summaries.ts";
import type { TimelineTexts } from "./texts.ts";
import { readTheme, type Theme } from "./theme.ts";
import { createTooltip, type Tooltip } from "./tooltip.ts";
import { type Turn, progressOf, turnFrom, turningScene, viewAfter } from "./turn.ts";
import { type Axis, type Units, unitsOf } from "./units.ts";
import { type Extent, unitAtPx, xPxOf } from "./view.ts";
import { explain, spoken } from "./wording.ts";

export type { Selection } from "./pointing.ts";
export type { TimelineTexts } from "./texts.ts";
export type { Axis } from "./units.ts";

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
  setTrace(lanes: TraceLanes): void;
  /** Events were appended. */
  update(): void;
  setPlayhead(moment: number, seconds: number): void;
  setAxis(axis: Axis): void;
  fit(): void;
  /** All of the selected span, with a little around it; of everything, if nothing is selected. */
  fitSelection(): void;
  zoomBy(factor: number): void;
  /** By a part of the width. */
  panBy(fraction: number): void;
  select(selection: Selection | null): void;
  /** Lets a chain of spans stand out, each of which led to the next; null: all are alike. */
  setLit(spans: readonly Selection[] | null): void;
  /** Keeps the playhead in view. */
  setFollow(isFollowing: boolean): void;
  setTexts(texts: TimelineTexts): void;
  /** CSS tokens changed. */
  refreshTheme(): void;
  destroy(): void;
}

export interface TimelineOptions {
  readonly texts: TimelineTexts;
  readonly callbacks: TimelineCallbacks;
}

export function createTimeline(host: HTMLElement, options: TimelineOptions): Timeline {
  return new TimelineView(host, options);
}

class TimelineView implements Timeline {
  private readonly parts: Skeleton;
  private readonly callbacks: TimelineCallbacks;
  private readonly painter: Painter;
  private readonly axisView: AxisView;
  private readonly overlay: Overlay;
  private readonly labels: Labels;
  private readonly overview: Overview;
  private readonly tooltip: Tooltip;
  private readonly camera: Camera;
  private readonly resizes: ResizeObserver;
  private readonly listeners = new AbortController();
  private texts: TimelineTexts;
  private theme: Theme;
  private lanes: TraceLanes | null = null;
  private layout: Layout | null = null;
  private axis: Axis = "time";
  private playhead = { moment: 0, seconds: 0 };
  /** The playhead has moved since the last frame. */
  private hasMoved = false;
  private selection: Selection | null = null;
  private hover: Selection | null = null;
  private lit: Lit | null = null;
  private pointer: { readonly xPx: number; readonly yPx: number } | null = null;
  /** While one axis becomes the other. */
  private turn: Turn | null = null;
  private frame = 0;
  private isIdle = true;
  /** The last frame shows everything as it is. */
  private isComplete = true;
  /** How many events the summary tells of; -1 if it has to be written anew. */
  private summarised = -1;

  constructor(host: HTMLElement, { texts, callbacks }: TimelineOptions) {
    this.texts = texts;
    this.callbacks = callbacks;
    this.parts = createSkeleton(host);
    const { root, axis, plot, canvas, labels, scroller } = this.parts;
    this.theme = readTheme(root);
    const summaries = new Summaries();
    this.painter = new Painter(canvas, summaries);
    this.axisView = createAxis(axis);
    this.overlay = createOverlay(plot);
    this.overview = createOverview(this.parts.overview, summaries, (unit) => this.camera.lookAt(unit));
    this.tooltip = createTooltip(root);
    this.labels = createLabels(labels, (row) => this.pickRow(row));
    this.camera = new Camera(plot, {
      onChange: () => this.invalidate(),
      onScroll: (byPx) => {
        scroller.scrollTop += byPx;
      },
      onStopFollowing: () => callbacks.onFollow?.(false),
    });
    this.resizes = new ResizeObserver(() => this.invalidate());
    this.resizes.observe(root);
    this.listen();
    this.setTexts(texts);
  }

  setTrace(lanes: TraceLanes): void {
    this.lanes = lanes;
    this.layout = null;
    this.summarised = -1;
    this.playhead = { moment: 0, seconds: 0 };
    this.selection = this.hover = this.lit = null;
    this.parts.scroller.scrollTop = 0;
    this.turn = null;
    this.camera.reset();
    this.update();
  }

  update(): void {
    this.lanes?.update();
    this.invalidate();
  }

  setPlayhead(moment: number, seconds: number): void {
    if (moment === this.playhead.moment && seconds === this.playhead.seconds) return;
    this.playhead = { moment, seconds };
    this.hasMoved = true;
    this.invalidate();
  }

  setAxis(axis: Axis): void {
    if (axis === this.axis) return;
    // Before the first frame there is nothing to turn.
    const before = this.summarised < 0 ? null : this.scene();
    this.turn = turnFrom(before);
    this.axis = axis;
    if (before !== null) {
      const event = this.selection?.event ?? null;
      this.camera.changeAxis(viewAfter(before, unitsOf(before.lanes, axis), event));
    }
    this.setTexts(this.texts);
  }

  fit(): void {
    this.camera.fit();
    this.invalidate();
  }

  fitSelection(): void {
    const scene = this.scene();
    const span = scene === null ? null : spanOfSelection(scene, this.selection);
    if (span === null) this.fit();
    else this.camera.fitRange(span.fromUnit, span.toUnit);
  }

  zoomBy(factor: number): void {
    const { clientWidth } = this.parts.plot;
    const scene = this.scene();
    const span = scene === null ? null : spanOfSelection(scene, this.selection);
    const box = scene === null || span === null ? null : boxOf(scene, span);
    const selectedPx = box === null ? -1 : box.xPx + box.widthPx / 2;
    const isInView = selectedPx >= 0 && selectedPx <= clientWidth;
    this.camera.zoomBy(factor, isInView ? selectedPx : clientWidth / 2);
  }

  panBy(fraction: number): void {
    this.camera.panBy(fraction * this.parts.plot.clientWidth);
  }

  select(selection: Selection | null): void {
    if (selection?.lane === this.selection?.lane && selection?.event === this.selection?.event) return;
    this.selection = selection;
    const scene = this.scene();
    const span = scene === null ? null : spanOfSelection(scene, selection);
    if (scene !== null && span !== null) {
      this.scrollTo(scene, span);
      this.camera.reveal(span.fromUnit, span.toUnit);
      this.parts.live.textContent = spoken(scene.lanes, this.texts, span, scene.moment);
    }
    this.invalidate();
  }

  setLit(spans: readonly Selection[] | null): void {
    this.lit = spans === null ? null : litOf(spans);
    this.invalidate();
  }

  setFollow(isFollowing: boolean): void {
    this.camera.setFollow(isFollowing);
    this.hasMoved = true;
    this.invalidate();
  }

  setTexts(texts: TimelineTexts): void {
    this.texts = texts;
    const { plot, labels, corner } = this.parts;
    plot.ariaLabel = texts.title;
    labels.ariaLabel = texts.rows;
    corner.textContent = texts.axis[this.axis];
    this.summarised = -1;
    this.invalidate();
  }

  refreshTheme(): void {
    this.theme = readTheme(this.parts.root);
    this.invalidate();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.resizes.disconnect();
    this.listeners.abort();
    this.camera.destroy();
    this.parts.root.remove();
  }

  private listen(): void {
    const { plot, axis, scroller } = this.parts;
    const { signal } = this.listeners;
    scroller.addEventListener("scroll", () => this.invalidate(), { signal });
    plot.addEventListener("keydown", (event) => this.handleKey(event), { signal });
    plot.addEventListener("click", (event) => this.handleClick(event), { signal });
    plot.addEventListener("pointermove", (event) => this.point(event), { signal });
    plot.addEventListener("pointerleave", () => this.point(null), { signal });
    const scrub = (event: PointerEvent): void => {
      if (axis.hasPointerCapture(event.pointerId)) this.seekTo(event.clientX);
    };
    axis.addEventListener(
      "pointerdown",
      (event) => {
        axis.setPointerCapture(event.pointerId);
        scrub(event);
      },
      { signal },
    );
    axis.addEventListener("pointermove", scrub, { signal });
  }

  private handleClick({ clientX, clientY }: MouseEvent): void {
    const scene = this.scene();
    if (scene === null) return;
    const { left, top } = this.parts.plot.getBoundingClientRect();
    const span = spanAtPx(scene, clientX - left, clientY - top);
    if (span === null) this.seekTo(clientX);
    else this.pick({ lane: span.lane, event: span.event });
  }

  private handleKey(event: KeyboardEvent): void {
    const action = keyActionOf(event);
    const scene = this.scene();
    if (action === null || scene === null) return;
    if (action.type === "deselect" && this.selection === null) return;
    event.preventDefault();
    event.stopPropagation();
    const span = spanOfSelection(scene, this.selection);
    if (action.type === "zoom") this.zoomBy(action.factor);
    else if (action.type === "pan") this.panBy(action.by);
    else if (action.type === "fit") this.fit();
    else if (action.type === "fitSelection") this.fitSelection();
    else if (action.type === "deselect") this.pick(null);
    else if (action.type === "move") {
      const neighbour = neighbourOf(scene, span, action.to);
      if (neighbour !== null) this.pick(neighbour);
    } else if (span !== null) {
      this.callbacks.onSeek(span.event + 1, scene.lanes.trace.columns.time[span.event]);
    }
  }

  /** The user selects. */
  private pick(selection: Selection | null): void {
    this.select(selection);
    this.callbacks.onSelect(selection);
  }

  /** What the row's lane does at the playhead, or did first. */
  private pickRow(row: Row): void {
    const lane = laneAt(row, this.playhead.moment);
    const since = this.lanes?.stateAt(lane, this.playhead.moment)?.since;
    const event = since ?? this.lanes?.lane(lane)?.createdAt;
    if (event !== undefined) this.pick({ lane, event });
  }

  private seekTo(clientX: number): void {
    const scene = this.scene();
    if (scene === null) return;
    const { units, lanes, view } = scene;
    const unit = unitAtPx(view, clientX - this.parts.plot.getBoundingClientRect().left);
    const moment = units.momentAt(unit);
    const seconds = Math.max(0, Math.min(unit, lanes.endSeconds));
    this.callbacks.onSeek(moment, this.axis === "time" ? seconds : lanes.timeAtMoment(moment));
  }

  private point(event: PointerEvent | null): void {
    const { left, top } = this.parts.plot.getBoundingClientRect();
    const isHovering = event !== null && event.buttons === 0 && event.pointerType !== "touch";
    this.pointer = isHovering ? { xPx: event.clientX - left, yPx: event.clientY - top } : null;
    this.invalidate();
  }

  private scrollTo({ layout, theme, scrollPx, heightPx }: Scene, span: Span): void {
    const { rowPx } = theme.sizes;
    const topPx = layout.rowOfLane.get(span.lane)!.index * rowPx;
    if (topPx < scrollPx) this.parts.scroller.scrollTop = topPx - rowPx;
    else if (topPx + rowPx > scrollPx + heightPx) {
      this.parts.scroller.scrollTop = topPx + 2 * rowPx - heightPx;
    }
  }

  private invalidate(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame((nowMs) => {
      this.draw(nowMs);
      this.frame = 0;
      if (this.turn !== null || !this.isComplete) this.invalidate();
      else if (!this.camera.isAnimating) this.setIdle(true);
    });
    this.setIdle(false);
  }

  private setIdle(isIdle: boolean): void {
    if (isIdle === this.isIdle) return;
    this.isIdle = isIdle;
    this.callbacks.onIdle(isIdle);
  }

  private extentOf(units: Units): Extent {
    const { leftPx, rightPx: marksPx, tailPx, fontPx } = this.theme.sizes;
    const rightPx = this.lanes?.openCount === 0 ? marksPx : tailPx + fontPx;
    // A step is wide enough for a few words; a microsecond, for a few ticks.
    const maxPxPerUnit = this.axis === "steps" ? fontPx * 8 : 4e7;
    return { endUnit: units.end, widthPx: this.parts.plot.clientWidth, leftPx, rightPx, maxPxPerUnit };
  }

  private scene(): Scene | null {
    const { lanes, theme, texts, playhead } = this;
    if (lanes === null) return null;
    if (this.layout?.revision !== lanes.revision) this.layout = layoutOf(lanes);
    const { scroller, plot } = this.parts;
    const units = unitsOf(lanes, this.axis);
    const { view } = this.camera;
    return {
      lanes,
      layout: this.layout,
      units,
      view,
      theme,
      texts,
      widthPx: plot.clientWidth,
      heightPx: scroller.clientHeight,
      scrollPx: scroller.scrollTop,
      dpr: devicePixelRatio,
      moment: playhead.moment,
      lit: this.lit,
      isTurning: false,
      playheadPx: xPxOf(view, playheadUnit(units, playhead)) + this.instantPx(playhead),
    };
  }

  /** On the time axis what happens at one time is drawn as wide as a tick, and the playhead goes through it. */
  private instantPx({ moment, seconds }: { moment: number; seconds: number }): number {
    const { lanes, axis, theme } = this;
    if (axis === "steps" || lanes === null || moment === 0) return 0;
    const last = lanes.momentAtTime(seconds);
    if (moment >= last) return theme.sizes.tickPx;
    const { time } = lanes.trace.columns;
    const first = countWhile(last, (event) => time[event] < seconds);
    return (theme.sizes.tickPx * Math.max(0, moment - first)) / (last - first);
  }

  private draw(nowMs: number): void {
    const { plot, scroller, summary, hint } = this.parts;
    this.overview.show(this.lanes?.stepCount ?? 0);
    plot.style.height = `${scroller.clientHeight}px`;
    if (this.lanes === null) return;
    const units = unitsOf(this.lanes, this.axis);
    const readable = (this.lanes.stepCount / (units.end || 1)) * this.theme.sizes.fontPx * 0.5;
    this.camera.settle(
      this.extentOf(units),
      this.hasMoved ? playheadUnit(units, this.playhead) : null,
      readable,
    );
    this.hasMoved = false;
    const goal = this.scene()!;
    const gridUnits = this.axisView.update(goal, this.playhead.seconds);
    const scene = this.turning(goal, nowMs);
    this.painter.paint(scene, scene.isTurning ? [] : gridUnits);
    this.isComplete = this.overview.update(scene, this.extentOf(units));
    this.drawHover(scene);
    const { rowOfLane } = scene.layout;
    this.labels.update(scene, this.selection === null ? undefined : rowOfLane.get(this.selection.lane));
    this.overlay.update(scene, this.hover, this.selection);
    if (this.summarised !== this.lanes.count) {
      this.summarised = this.lanes.count;
      summary.textContent = summaryOf(scene);
      const isInstant = units.axis === "time" && units.end === 0 && this.lanes.count > 0;
      hint.textContent = isInstant ? this.texts.instant : "";
    }
  }

  /** What is on screen on the way to another axis; the goal itself if there is no such way, or it is at its end. */
  private turning(goal: Scene, nowMs: number): Scene {
    if (this.turn === null) return goal;
    const progress = progressOf(this.turn, nowMs);
    if (progress < 1) return turningScene(this.turn, goal, progress);
    this.turn = null;
    return goal;
  }

  /** The pointer stands still, and what is under it may have changed. */
  private drawHover(scene: Scene): void {
    const { pointer, parts } = this;
    const span = pointer === null ? null : spanAtPx(scene, pointer.xPx, pointer.yPx);
    const before = this.hover;
    this.hover = span === null ? null : { lane: span.lane, event: span.event };
    if (before?.lane !== this.hover?.lane || before?.event !== this.hover?.event) {
      this.callbacks.onHover(this.hover);
    }
    const { offsetLeft } = parts.plot;
    const topPx = parts.scroller.offsetTop;
    const explanation = span === null ? null : explain(scene.lanes, this.texts, span, scene.moment);
    this.tooltip.show(explanation, (pointer?.xPx ?? 0) + offsetLeft, (pointer?.yPx ?? 0) + topPx);
  }
}

/** Where the playhead is. Between two steps there is nothing, between two times there is. */
function playheadUnit(units: Units, { moment, seconds }: { moment: number; seconds: number }): number {
  return units.axis === "time" ? seconds : units.unitOfMoment(moment);
}

function summaryOf({ lanes, texts }: Scene): string {
  // The module itself, which nobody calls, is none of its calls.
  const tasks = lanes.lanes.filter(
    ({ kind, isInternal, parent }) => (kind === "task" && !isInternal) || (kind === "call" && parent !== 0),
  );
  const unfinished = tasks.filter(({ id }) => lanes.outcomeOf(id) === null);
  const kind = lanes.trace.header.semantics === "asyncio" ? "task" : "call";
  return texts.summary(kind, tasks.length, texts.seconds(lanes.endSeconds), unfinished.length);
}
