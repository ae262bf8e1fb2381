// The timeline: a trace as a picture that can be zoomed, asked and walked through. The only file that others import.
import "./timeline.css";
import type { Trace } from "../trace/trace.ts";
import { Arranger } from "./layout/arranger.ts";
import { type AxisView, createAxis } from "./dom/axis.ts";
import { Camera } from "./input/camera.ts";
import { keyActionOf } from "./input/keys.ts";
import type { Selection, Timeline, TimelineCallbacks, TimelineOptions } from "./contract.ts";
import { FrameLoop, type Rest } from "./input/frame-loop.ts";
import { Hover } from "./dom/hover.ts";
import { createLabels, type Labels } from "./dom/labels.ts";
import { createOverlay, type Overlay } from "./dom/overlay.ts";
import { createOverview, type Overview } from "./dom/overview.ts";
import { Painter } from "./paint/paint.ts";
import { type Lit, litOf } from "./scene/lit.ts";
import { instantPx, type Playhead, playheadUnit, readablePxPerUnit } from "./scene/playhead.ts";
import { listenToPointer } from "./input/pointer-input.ts";
import { boxOf, neighbourOf, type Place, spanAtPx, spanOfSelection } from "./scene/pointing.ts";
import { laneAt, type Row } from "./layout/rows.ts";
import { pinnedPx, rowAtPx, type Scene } from "./scene/scene.ts";
import { createSkeleton, type Skeleton } from "./dom/skeleton.ts";
import { Mipmaps } from "./layout/mipmaps.ts";
import { layoutOf } from "./layout/layout.ts";
import type { TimelineTexts } from "../words/timeline-texts.ts";
import { readTheme, type Theme } from "./scene/theme.ts";
import { type AxisChange, progressOf, axisChangeFrom, sceneBetween, viewAfter } from "./scene/axis-change.ts";
import { type Axis, type Units, unitsOf } from "./layout/units.ts";
import { type Extent, unitAtPx, xPxOf } from "./scene/view.ts";
import { spoken, summaryOf } from "../words/spans.ts";

export type { Selection, Timeline } from "./contract.ts";
export type { TimelineTexts } from "../words/timeline-texts.ts";
export type { Axis } from "./layout/units.ts";

/** How many rows the picture of a trace has at first. */
export function rowCountOf(trace: Trace): number {
  return layoutOf(trace).rows.length;
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
  private readonly hover: Hover;
  private readonly camera: Camera;
  private readonly frames: FrameLoop;
  private readonly resizes: ResizeObserver;
  private readonly listeners = new AbortController();
  private texts: TimelineTexts;
  private theme: Theme;
  private trace: Trace | null = null;
  private readonly arranger = new Arranger();
  private hasAllLinks = true;
  private axis: Axis = "time";
  private playhead: Playhead = { moment: 0, seconds: 0 };
  private isOver = false;
  /** The playhead has moved since the last frame. */
  private hasMoved = false;
  private selection: Selection | null = null;
  private lit: Lit | null = null;
  /** While one axis becomes the other. */
  private axisChange: AxisChange | null = null;
  /** How many events the summary tells of; -1 if it has to be written anew. */
  private summarised = -1;

  constructor(host: HTMLElement, { texts, callbacks }: TimelineOptions) {
    this.texts = texts;
    this.callbacks = callbacks;
    this.parts = createSkeleton(host);
    const { root, axis, plot, canvas, labels, scroller } = this.parts;
    this.theme = readTheme(root);
    this.frames = new FrameLoop((nowMs) => this.draw(nowMs), callbacks.onIdle);
    const mipmaps = new Mipmaps();
    this.painter = new Painter(canvas, mipmaps);
    this.axisView = createAxis(axis);
    this.overlay = createOverlay(plot);
    this.overview = createOverview(this.parts.overview, mipmaps, (unit) => this.camera.lookAt(unit));
    this.hover = new Hover(this.parts, callbacks.onHover);
    this.labels = createLabels(labels, {
      onPick: (row) => this.pickRow(row),
      onToggle: (row) => this.toggleRow(row),
      onPin: (row) => this.pinRow(row),
      rows: () => this.scene()?.layout.rows ?? [],
      onReach: (row) => this.scrollTo(row),
    });
    this.camera = new Camera(plot, {
      onChange: () => this.frames.request(),
      onScroll: (byPx) => {
        scroller.scrollTop += byPx;
      },
      onStopFollowing: () => callbacks.onFollow?.(false),
    });
    this.resizes = new ResizeObserver(() => this.frames.request());
    this.resizes.observe(root);
    this.listen();
    this.setTexts(texts);
  }

  setTrace(trace: Trace): void {
    this.trace = trace;
    this.arranger.reset();
    this.summarised = -1;
    this.playhead = { moment: 0, seconds: 0 };
    this.selection = this.lit = null;
    this.parts.scroller.scrollTop = 0;
    this.axisChange = null;
    this.camera.reset();
    this.update();
  }

  update(): void {
    this.trace?.update();
    this.frames.request();
  }

  setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.frames.request();
  }

  setPlayhead(moment: number, seconds: number): void {
    if (moment === this.playhead.moment && seconds === this.playhead.seconds) return;
    this.playhead = { moment, seconds };
    this.hasMoved = true;
    this.frames.request();
  }

  setAxis(axis: Axis): void {
    if (axis === this.axis) return;
    // Before the first frame there is nothing to follow.
    const before = this.summarised < 0 ? null : this.scene();
    this.axisChange = axisChangeFrom(before);
    this.axis = axis;
    if (before !== null) {
      const event = this.selection?.event ?? null;
      this.camera.changeAxis(viewAfter(before, unitsOf(before.trace, axis), event));
    }
    this.setTexts(this.texts);
  }

  fit(): void {
    this.camera.fit();
    this.frames.request();
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
    if (this.trace !== null && selection !== null) this.arranger.reveal(this.trace, selection.lane);
    const scene = this.scene();
    const span = scene === null ? null : spanOfSelection(scene, selection);
    if (scene !== null && span !== null) {
      this.scrollTo(scene.layout.rowOfLane.get(span.lane)!);
      this.camera.reveal(span.fromUnit, span.toUnit);
      this.parts.live.textContent = spoken(scene.trace, this.texts, span, scene.moment);
    }
    this.frames.request();
  }

  setLit(spans: readonly Selection[] | null): void {
    this.lit = spans === null ? null : litOf(spans);
    this.frames.request();
  }

  setOnly(lanes: ReadonlySet<number> | null): void {
    this.arranger.narrow(lanes);
    this.frames.request();
  }

  setAllLinks(isOn: boolean): void {
    this.hasAllLinks = isOn;
    this.frames.request();
  }

  setFollow(isFollowing: boolean): void {
    this.camera.setFollow(isFollowing);
    this.hasMoved = true;
    this.frames.request();
  }

  setTexts(texts: TimelineTexts): void {
    this.texts = texts;
    const { plot, labels, corner } = this.parts;
    plot.ariaLabel = texts.title;
    labels.ariaLabel = texts.rows;
    corner.textContent = texts.axis[this.axis];
    this.summarised = -1;
    this.frames.request();
  }

  refreshTheme(): void {
    this.theme = readTheme(this.parts.root);
    this.frames.request();
  }

  destroy(): void {
    this.frames.stop();
    this.resizes.disconnect();
    this.listeners.abort();
    this.camera.destroy();
    this.parts.root.remove();
  }

  private listen(): void {
    const { plot, scroller } = this.parts;
    const { signal } = this.listeners;
    scroller.addEventListener("scroll", () => this.frames.request(), { signal });
    plot.addEventListener("keydown", (event) => this.handleKey(event), { signal });
    const callbacks = {
      onClick: (xPx: number, yPx: number) => this.handleClick(xPx, yPx),
      onPoint: (place: Place | null) => {
        this.hover.place = place;
        this.frames.request();
      },
      onScrub: (xPx: number) => this.seekTo(xPx),
    };
    listenToPointer(this.parts, callbacks, signal);
  }

  private handleClick(xPx: number, yPx: number): void {
    const scene = this.scene();
    if (scene === null) return;
    const row = rowAtPx(scene, yPx);
    const span = spanAtPx(scene, xPx, yPx);
    if (row?.type === "band") this.toggleRow(row);
    else if (span === null) this.seekTo(xPx);
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
    } else if (span !== null && action.type !== "seek") {
      const row = scene.layout.rowOfLane.get(span.lane)!;
      if (action.type === "pin") this.pinRow(row);
      else if (row.isOpen !== null) this.toggleRow(row);
    } else if (span !== null) {
      this.callbacks.onSeek(span.event + 1, scene.trace.log.columns.time[span.event]);
    }
  }

  /** The user selects. */
  private pick(selection: Selection | null): void {
    this.select(selection);
    this.callbacks.onSelect(selection);
  }

  /** What the row's lane does at the playhead, or did first. */
  private pickRow(row: Row): void {
    if (row.type === "band") return this.toggleRow(row);
    const lane = laneAt(row, this.playhead.moment);
    const since = this.trace?.stateAt(lane, this.playhead.moment)?.since;
    const event = since ?? this.trace?.lane(lane)?.createdAt;
    if (event !== undefined) this.pick({ lane, event });
  }

  /** Shows what hangs from the row, or hides it. */
  private toggleRow(row: Row): void {
    this.arranger.toggle(row);
    this.frames.request();
  }

  /** Keeps the row on top, or lets it go. */
  private pinRow(row: Row): void {
    this.arranger.pin(row);
    const moved = this.scene()?.layout.rows.find(({ key }) => key === row.key);
    if (moved !== undefined) this.scrollTo(moved);
  }

  private seekTo(xPx: number): void {
    const scene = this.scene();
    if (scene === null) return;
    const { units, trace, view } = scene;
    const unit = unitAtPx(view, xPx);
    const moment = units.momentAt(unit);
    const seconds = Math.max(0, Math.min(unit, trace.endSeconds));
    this.callbacks.onSeek(moment, this.axis === "time" ? seconds : trace.timeAtMoment(moment));
  }

  private scrollTo({ index, isPinned }: Row): void {
    const scene = this.scene();
    this.frames.request();
    if (scene === null || isPinned) return;
    const { theme, scrollPx, heightPx } = scene;
    const { rowPx } = theme.sizes;
    const topPx = index * rowPx - pinnedPx(scene);
    const roomPx = heightPx - pinnedPx(scene);
    this.labels.reserve(scene);
    if (topPx < scrollPx) this.parts.scroller.scrollTop = topPx - rowPx;
    else if (topPx + rowPx > scrollPx + roomPx) this.parts.scroller.scrollTop = topPx + 2 * rowPx - roomPx;
  }

  private extentOf(units: Units): Extent {
    const { leftPx, rightPx: marksPx, tailPx, fontPx } = this.theme.sizes;
    const rightPx = this.trace?.openCount === 0 ? marksPx : tailPx + fontPx;
    // A step is wide enough for a few words; a microsecond, for a few ticks.
    const maxPxPerUnit = this.axis === "steps" ? fontPx * 8 : 4e7;
    return { endUnit: units.end, widthPx: this.parts.plot.clientWidth, leftPx, rightPx, maxPxPerUnit };
  }

  private scene(): Scene | null {
    const { trace, theme, texts, playhead } = this;
    if (trace === null) return null;
    const { scroller, plot } = this.parts;
    const units = unitsOf(trace, this.axis);
    const { view } = this.camera;
    return {
      trace,
      layout: this.arranger.layoutOf(trace),
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
      hasAllLinks: this.hasAllLinks,
      part: "scrolled",
      isChangingAxis: false,
      playheadPx:
        xPxOf(view, playheadUnit(units, playhead)) + instantPx(trace, units, playhead, theme.sizes.tickPx),
    };
  }

  private draw(nowMs: number): Rest {
    const { plot, scroller, summary, hint } = this.parts;
    this.overview.show(this.trace?.stepCount ?? 0);
    // Written only when it changes: the browser would lay out the page anew all the same.
    const height = `${scroller.clientHeight}px`;
    if (plot.style.height !== height) plot.style.height = height;
    if (this.trace === null) return "nothing";
    const units = unitsOf(this.trace, this.axis);
    // Sizes are asked for before anything is changed, or the browser has to lay out the page in the middle of the frame.
    const extent = this.extentOf(units);
    this.camera.settle(
      extent,
      this.hasMoved ? playheadUnit(units, this.playhead) : null,
      // At the end of a run one looks back at all of it.
      this.isOver && this.playhead.moment >= this.trace.count
        ? 0
        : readablePxPerUnit(this.trace, units, this.theme.sizes.fontPx),
    );
    this.hasMoved = false;
    this.arranger.tick();
    const goal = this.scene()!;
    const gridUnits = this.axisView.update(goal, this.playhead.seconds);
    const scene = this.onTheWayTo(goal, nowMs);
    this.painter.paint(scene, scene.isChangingAxis ? [] : gridUnits);
    const isUpToDate = this.overview.update(scene, extent);
    const hovered = this.hover.update(scene);
    const { rowOfLane } = scene.layout;
    this.labels.update(scene, this.selection === null ? undefined : rowOfLane.get(this.selection.lane));
    this.overlay.update(scene, hovered, this.selection);
    if (this.summarised !== this.trace.count) {
      this.summarised = this.trace.count;
      summary.textContent = summaryOf(this.trace, this.texts);
      const isInstant = units.axis === "time" && units.end === 0 && this.trace.count > 0;
      hint.textContent = isInstant ? this.texts.instant : "";
    }
    if (this.axisChange !== null || !isUpToDate || this.arranger.isBehind(this.trace)) return "again";
    return this.camera.isAnimating ? "later" : "nothing";
  }

  /** What is on screen on the way to another axis; the goal itself if there is no such way, or it is at its end. */
  private onTheWayTo(goal: Scene, nowMs: number): Scene {
    if (this.axisChange === null) return goal;
    const progress = progressOf(this.axisChange, nowMs);
    if (progress < 1) return sceneBetween(this.axisChange, goal, progress);
    this.axisChange = null;
    return goal;
  }
}
