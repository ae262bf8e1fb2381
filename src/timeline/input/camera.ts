// Decides where the picture looks: by hand, at the whole trace, or along with the playhead.
import { createGestures, type Gestures } from "./gestures.ts";
import { constrained, type Extent, fitted, framed, panned, type View, xPxOf, zoomed } from "../scene/view.ts";

/** Where the playhead is held while it is followed, as a part of the width. */
const FOLLOW_AT = 0.8;

export interface CameraCallbacks {
  /** It looks elsewhere, or is about to. */
  readonly onChange: () => void;
  readonly onScroll: (byPx: number) => void;
  /** The user looked elsewhere. */
  readonly onStopFollowing: () => void;
}

export class Camera {
  view: View = { fromUnit: 0, pxPerUnit: 1 };
  isAnimating = false;
  private readonly gestures: Gestures;
  private readonly onStopFollowing: () => void;
  private extent: Extent = { endUnit: 0, widthPx: 1, leftPx: 0, rightPx: 0, maxPxPerUnit: 1 };
  /** All of the trace is shown, also when it grows; until the user zooms or pans. */
  private isFitted = true;
  private isFollowing = false;
  /** Where to look as soon as it is known how large everything is. */
  private wanted: View | null = null;

  constructor(plot: HTMLElement, { onChange, onScroll, onStopFollowing }: CameraCallbacks) {
    this.onStopFollowing = onStopFollowing;
    this.gestures = createGestures(plot, {
      onView: (view, isByHand) => {
        if (isByHand) this.letGo(view.pxPerUnit === this.view.pxPerUnit);
        this.view = view;
        onChange();
      },
      onScroll,
      onBusy: (isBusy) => {
        this.isAnimating = isBusy;
        onChange();
      },
    });
  }

  /** How large a unit is as long as nobody zooms, where that is how large all of it would be. */
  scaleOf(extent: Extent, readable: number): number {
    if (!this.isFitted) return this.view.pxPerUnit;
    return Math.max(fitted(extent).pxPerUnit, this.isFollowing ? readable : 0);
  }

  /** Another trace. */
  reset(): void {
    this.isFitted = true;
  }

  /** Whether nobody has looked closer. */
  get isWhole(): boolean {
    return this.isFitted;
  }

  /** Looks at exactly that, as far as it is there. */
  look(view: View, extent: Extent): void {
    this.letGo(true);
    this.extent = extent;
    this.gestures.setExtent(extent);
    this.gestures.go(constrained(view, extent), false);
  }

  /** Other units, on which that view shows the same; all of it, if all of it is shown. */
  changeUnits(view: View): void {
    this.gestures.stop();
    if (!this.isFitted) this.wanted = view;
  }

  fit(): void {
    this.isFitted = true;
    this.isFollowing = false;
    this.gestures.go(fitted(this.extent), true);
  }

  /** A span in the middle of the view; one without length stays as large as it is. */
  fitRange(fromUnit: number, toUnit: number): void {
    this.letGo(true);
    this.gestures.go(framed(this.view, fromUnit, toUnit, this.extent.widthPx), true);
  }

  zoomBy(factor: number, atPx: number): void {
    this.isFitted = false;
    this.gestures.go(zoomed(this.view, factor, atPx), true);
  }

  panBy(byPx: number): void {
    this.letGo(true);
    this.gestures.go(panned(this.view, byPx), true);
  }

  /** A place in the middle of the view. */
  lookAt(unit: number): void {
    this.letGo(true);
    this.gestures.go(panned(this.view, xPxOf(this.view, unit) - this.extent.widthPx / 2), false);
  }

  /** Brings a span into view, if it is not. */
  reveal(fromUnit: number, toUnit: number): void {
    const { widthPx } = this.extent;
    const fromPx = xPxOf(this.view, fromUnit);
    if (xPxOf(this.view, toUnit) >= 0 && fromPx <= widthPx) return;
    this.isFitted = false;
    this.gestures.go(panned(this.view, fromPx - widthPx / 3), true);
  }

  setFollow(isFollowing: boolean): void {
    this.isFollowing = isFollowing;
  }

  /**
   * Before a frame: takes in how large everything is. `moved` is where the playhead went since the last frame, or null;
   * `readable` is how many pixels a unit needs at least to show what happens in it.
   */
  settle(extent: Extent, moved: number | null, readable: number): void {
    this.extent = extent;
    this.gestures.setExtent(extent);
    if (this.isAnimating) return;
    let view = constrained(this.isFitted ? fitted(extent) : (this.wanted ?? this.view), extent);
    this.wanted = null;
    if (this.isFollowing && moved !== null) {
      if (this.isFitted && view.pxPerUnit < readable) view = zoomed(view, readable / view.pxPerUnit, 0);
      view = constrained(following(view, moved, extent.widthPx), extent);
    } else if (this.isFollowing && this.isFitted && view.pxPerUnit < readable) {
      view = this.view;
    }
    if (view.fromUnit === this.view.fromUnit && view.pxPerUnit === this.view.pxPerUnit) return;
    this.gestures.go(view, false);
  }

  destroy(): void {
    this.gestures.destroy();
  }

  private letGo(isPan: boolean): void {
    this.isFitted = false;
    if (!isPan || !this.isFollowing) return;
    this.isFollowing = false;
    this.onStopFollowing();
  }
}

/** The playhead pushes the view on; when it has jumped out of it, the view jumps after it. */
function following(view: View, unit: number, widthPx: number): View {
  const px = xPxOf(view, unit);
  if (px >= 0 && px <= widthPx * FOLLOW_AT) return view;
  return panned(view, px - widthPx * (px < 0 ? 1 - FOLLOW_AT : FOLLOW_AT));
}
