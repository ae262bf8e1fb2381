// Draws a trace as a picture that can be zoomed, asked and walked through. With contract.ts the only file that others import.
import "./tokens.css";
import "./timeline.css";
import type { SpanRef } from "../trace/lane.ts";
import type { Trace } from "../trace/trace.ts";
import type { TimelineTexts } from "../words/timeline-texts.ts";
import type { Comparison, Selection, Timeline, TimelineCallbacks, TimelineOptions } from "./contract.ts";
import { Picture } from "./dom/picture.ts";
import { createSkeleton, type Skeleton } from "./dom/skeleton.ts";
import { type Actions, actOnClick, actOnKey, seekToPx } from "./input/actions.ts";
import { Camera } from "./input/camera.ts";
import { FrameLoop, type Rest } from "./input/frame-loop.ts";
import { keyActionOf } from "./input/keys.ts";
import { Places } from "./input/places.ts";
import { listenToPointer } from "./input/pointer-input.ts";
import { Arranger } from "./layout/arranger.ts";
import type { Row } from "./layout/rows.ts";
import { type Axis, type Stretch, unitsOf } from "../trace/units.ts";
import { type AxisChange, axisChangeFrom, progressOf, sceneBetween, viewAfter } from "./scene/axis-change.ts";
import { type Lit, litOf } from "./scene/lit.ts";
import type { Playhead } from "./scene/playhead.ts";
import { boxOf, type Place, spanOfRow, spanOfSelection } from "./scene/pointing.ts";
import { type Scene, scrollPxFor } from "./scene/scene.ts";
import { sceneOf } from "./scene/scene-of.ts";
import { readTheme, setRowTokens, sizesOf, type Theme } from "./scene/theme.ts";
import type { Extent } from "./scene/view.ts";

export type { Selection, Timeline } from "./contract.ts";
export type { TimelineTexts } from "../words/timeline-texts.ts";

export function createTimeline(host: HTMLElement, options: TimelineOptions): Timeline {
  return new TimelineView(host, options);
}

class TimelineView implements Timeline, Actions {
  private readonly parts: Skeleton;
  private readonly callbacks: TimelineCallbacks;
  private readonly picture: Picture;
  private readonly camera: Camera;
  private readonly frames: FrameLoop;
  private readonly resizes: ResizeObserver;
  private readonly listeners = new AbortController();
  private texts: TimelineTexts;
  private theme: Theme;
  private trace: Trace | null = null;
  private readonly arranger = new Arranger();
  private hasAllLinks = true;
  private readonly places = new Places();
  private playhead: Playhead = { moment: 0, seconds: 0 };
  private isOver = false;
  /** How many events there were when the picture was last told of new ones. */
  private knownCount = 0;
  /** There is something new since the last frame. */
  private isAsked = false;
  /** What is on screen, if nothing but the strip below it needs more frames. */
  private unfinished: { readonly scene: Scene; readonly extent: Extent } | null = null;
  /** The playhead has moved since the last frame. */
  private hasMoved = false;
  private selection: SpanRef | null = null;
  private lit: Lit | null = null;
  private beside: Comparison | null = null;
  /** While one axis becomes the other. */
  private axisChange: AxisChange | null = null;

  constructor(host: HTMLElement, { texts, callbacks, requestFrame }: TimelineOptions) {
    this.texts = texts;
    this.callbacks = callbacks;
    this.parts = createSkeleton(host);
    const { root, plot, scroller } = this.parts;
    this.theme = readTheme(root);
    this.frames = new FrameLoop({
      draw: (nowMs) => this.draw(nowMs),
      onIdle: callbacks.onIdle,
      requestFrame: requestFrame ?? requestAnimationFrame.bind(globalThis),
    });
    this.picture = new Picture(this.parts, {
      onLook: (unit) => this.camera.lookAt(unit),
      onHover: (span) => callbacks.onHover(span),
      onPick: (row) => this.pickRow(row),
      onToggle: (row) => this.toggle(row),
      onPin: (row) => this.pin(row),
      rows: () => this.scene()?.layout.rows ?? [],
      onReach: (row) => this.scrollTo(row),
    });
    this.camera = new Camera(plot, {
      onChange: () => this.request(),
      onScroll: (byPx) => {
        scroller.scrollTop += byPx;
      },
      onStopFollowing: () => callbacks.onFollow?.(false),
    });
    this.resizes = new ResizeObserver(() => this.request());
    this.resizes.observe(root);
    // The labels' column may need more room, or less.
    this.resizes.observe(plot);
    this.listen();
    this.setTexts(texts);
  }

  setTrace(trace: Trace): void {
    this.trace = trace;
    this.arranger.reset();
    this.picture.announcer.reset();
    this.playhead = { moment: 0, seconds: 0 };
    this.selection = this.lit = null;
    this.parts.scroller.scrollTop = 0;
    this.axisChange = null;
    this.places.reset();
    this.camera.reset();
    this.update();
  }

  update(): void {
    this.trace?.update();
    this.knownCount = this.trace?.count ?? 0;
    this.request();
  }

  setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.request();
  }

  setPlayhead(moment: number, seconds: number): void {
    if (moment === this.playhead.moment && seconds === this.playhead.seconds) return;
    this.playhead = { moment, seconds };
    this.hasMoved = true;
    this.request();
  }

  setStepping(isStepping: boolean): void {
    this.places.isStepping = isStepping;
    this.request();
  }

  setAxis(axis: Axis): void {
    if (axis === this.places.axis) return;
    // Before the first frame there is nothing to follow.
    const before = this.picture.announcer.hasTold ? this.scene() : null;
    this.axisChange = axisChangeFrom(before);
    this.places.axis = axis;
    this.places.reset();
    if (before !== null) {
      const event = this.selection?.event ?? null;
      this.camera.changeUnits(viewAfter(before, unitsOf(before.trace, axis), event));
    }
    this.setTexts(this.texts);
  }

  fit(): void {
    this.camera.fit();
    this.request();
  }

  fitSelection(): void {
    const span = this.selectedSpan();
    if (span === null) this.fit();
    else this.camera.fitRange(span.fromUnit, span.toUnit);
  }

  sight(): Stretch | null {
    const scene = this.camera.isWhole ? null : this.scene();
    return scene === null ? null : this.places.sightOf(scene);
  }

  lookAt(stretch: Stretch): void {
    this.places.wanted = stretch;
    this.request();
  }

  zoomBy(factor: number): void {
    const { clientWidth } = this.parts.plot;
    const scene = this.scene();
    const span = scene === null ? null : spanOfSelection(scene, this.selection);
    const box = scene === null || span === null ? null : boxOf(scene, span);
    const selectedPx = box === null ? -1 : box.xPx + box.widthPx / 2;
    this.camera.zoomBy(factor, selectedPx >= 0 && selectedPx <= clientWidth ? selectedPx : clientWidth / 2);
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
      this.picture.announcer.say(scene, span);
    }
    this.request();
  }

  setLit(spans: readonly Selection[] | null): void {
    this.lit = spans === null ? null : litOf(spans);
    this.request();
  }

  setOnly(lanes: ReadonlySet<number> | null): void {
    this.arranger.narrow(lanes);
    this.request();
  }

  setAllLinks(isOn: boolean): void {
    this.hasAllLinks = isOn;
    this.request();
  }

  setThings(things: ReadonlyMap<number, boolean>): void {
    this.arranger.choose(things);
    this.request();
  }

  setBeside(beside: Comparison | null): void {
    this.beside = this.arranger.beside = beside;
    this.picture.setMore(beside?.paint.bind(beside) ?? null);
    this.places.endBeside = (axis) => beside?.endOn(axis) ?? 0;
    this.request();
  }

  setFollow(isFollowing: boolean): void {
    this.camera.setFollow(isFollowing);
    this.hasMoved = true;
    this.request();
  }

  setTexts(texts: TimelineTexts): void {
    this.texts = texts;
    this.picture.announcer.name(texts, this.places.axis);
    this.request();
  }

  refreshTheme(): void {
    this.theme = readTheme(this.parts.root);
    this.request();
  }

  setRowSize(rowPx: number, fontPx: number): void {
    setRowTokens(this.parts.root, rowPx, fontPx);
    // Nothing else follows from them, and to read the tokens makes the browser work out all styles anew.
    this.theme = { ...this.theme, sizes: sizesOf(rowPx, fontPx) };
    this.request();
  }

  destroy(): void {
    this.frames.stop();
    this.resizes.disconnect();
    this.listeners.abort();
    this.camera.destroy();
    this.parts.root.remove();
  }

  /** The user selects. */
  pick(span: SpanRef | null): void {
    this.select(span);
    this.callbacks.onSelect(span);
  }

  seek(moment: number, seconds: number): void {
    this.callbacks.onSeek(moment, seconds);
  }

  toggle(row: Row): void {
    this.arranger.toggle(row);
    this.request();
  }

  pin(row: Row): void {
    this.arranger.pin(row);
    const moved = this.scene()?.layout.rows.find(({ key }) => key === row.key);
    if (moved !== undefined) this.scrollTo(moved);
  }

  private request(): void {
    this.isAsked = true;
    this.frames.request();
  }

  private listen(): void {
    const { plot, scroller } = this.parts;
    const { signal } = this.listeners;
    const withScene = (act: (scene: Scene) => void): void => {
      const scene = this.scene();
      if (scene !== null) act(scene);
    };
    scroller.addEventListener("scroll", () => this.request(), { signal });
    const press = (event: KeyboardEvent): void =>
      withScene((scene) => {
        const action = keyActionOf(event);
        if (action === null || !actOnKey(action, scene, this.selection, this)) return;
        event.preventDefault();
        event.stopPropagation();
      });
    plot.addEventListener("keydown", press, { signal });
    const callbacks = {
      onClick: (xPx: number, yPx: number) => withScene((scene) => actOnClick(scene, xPx, yPx, this)),
      onPoint: (place: Place | null) => {
        this.picture.hover.place = place;
        this.request();
      },
      onScrub: (xPx: number) => withScene((scene) => seekToPx(scene, xPx, this)),
    };
    listenToPointer(this.parts, callbacks, signal);
  }

  private selectedSpan(): ReturnType<typeof spanOfSelection> {
    const scene = this.scene();
    return scene === null ? null : spanOfSelection(scene, this.selection);
  }

  private pickRow(row: Row): void {
    if (row.type === "band") return this.toggle(row);
    const span = this.trace && spanOfRow(this.trace, row, this.playhead.moment);
    if (span !== null) this.pick(span);
  }

  private scrollTo(row: Row): void {
    const scene = this.scene();
    this.request();
    if (scene === null) return;
    this.picture.labels.reserve(scene);
    const scrollPx = scrollPxFor(scene, row);
    if (scrollPx !== scene.scrollPx) this.parts.scroller.scrollTop = scrollPx;
  }

  private scene(): Scene | null {
    const { trace, knownCount, places, theme, texts, playhead, lit, hasAllLinks, beside } = this;
    if (trace === null) return null;
    const { scroller, plot } = this.parts;
    return sceneOf({
      trace,
      knownCount,
      units: places.unitsOf(trace),
      theme,
      texts,
      playhead,
      lit,
      hasAllLinks,
      layout: this.arranger.layoutOf(trace),
      beside,
      view: this.camera.view,
      widthPx: plot.clientWidth,
      heightPx: scroller.clientHeight,
      scrollPx: scroller.scrollTop,
      dpr: devicePixelRatio,
    });
  }

  private draw(nowMs: number): Rest {
    const { unfinished, isAsked, playhead, hasMoved, isOver } = this;
    this.isAsked = false;
    if (unfinished !== null && !isAsked) {
      const { trace, units } = unfinished.scene;
      // A trace that has grown has its events elsewhere.
      return this.finish({ ...unfinished.scene, units: unitsOf(trace, units.axis) }, unfinished.extent);
    }
    this.picture.fitInto(this.trace?.stepCount ?? 0);
    // Asked for before anything is changed, or the browser has to lay out the page in the middle of the frame.
    const widthPx = this.parts.plot.clientWidth;
    // Hidden, as behind a page without a run, it has no width, and nothing in it a place.
    if (this.trace === null || widthPx === 0) return "nothing";
    const frame = { nowMs, sizes: this.theme.sizes, widthPx, playhead, hasMoved, isOver };
    const isOpening = this.places.settle(this.trace, this.camera, frame);
    this.hasMoved = false;
    this.arranger.tick();
    const goal = this.scene()!;
    const scene = this.onTheWayTo(goal, nowMs);
    this.picture.show(goal, scene, this.playhead.seconds, this.selection);
    const isChanging = isOpening || this.axisChange !== null || this.arranger.isBehind(this.trace);
    const whole = this.places.withoutLenses(scene);
    this.unfinished = isChanging ? null : whole;
    const rest = this.finish(whole.scene, whole.extent);
    return isChanging ? "again" : rest;
  }

  /** The strip below the picture takes a few frames, in which the picture itself stands still. */
  private finish(scene: Scene, extent: Extent): Rest {
    if (!this.picture.finish(scene, extent)) return "again";
    this.unfinished = null;
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
