// Zooms and pans by wheel, pinch and drag: d3-zoom, whose transform is the view.
import { select } from "d3-selection";
import "d3-transition";
import { type D3ZoomEvent, zoom, zoomIdentity, type ZoomTransform, zoomTransform } from "d3-zoom";
import { constrained, type Extent, fitted, type View } from "../scene/view.ts";

export interface Gestures {
  /** Goes to a view, at once or in an instant that the eye can follow. */
  go(view: View, isAnimated: boolean): void;
  /** Stays where it is, also in the middle of an animation. */
  stop(): void;
  /** What there is to look at has changed. */
  setExtent(extent: Extent): void;
  destroy(): void;
}

export interface GestureCallbacks {
  /** The view is another one; `isByHand` if the user made it so. */
  readonly onView: (view: View, isByHand: boolean) => void;
  readonly onScroll: (byPx: number) => void;
  readonly onBusy: (isBusy: boolean) => void;
}

/** Long enough for the eye to follow, short enough not to wait for. */
const ANIMATION_MS = 220;
/** A finger or mouse that moves less between down and up has clicked. */
const CLICK_PX = 4;

export function createGestures(plot: HTMLElement, { onView, onScroll, onBusy }: GestureCallbacks): Gestures {
  const target = select(plot);
  let extent: Extent = { endUnit: 0, widthPx: 1, leftPx: 0, rightPx: 0, maxPxPerUnit: 1 };
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent) =>
      event.type === "wheel" ? isZoomWheel(event as WheelEvent) : event.button === 0,
    )
    .clickDistance(CLICK_PX)
    .constrain((transform) => transformOf(constrained(viewOf(transform), extent)))
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const source = event.sourceEvent as Event | null;
      // Rows follow the mouse; a finger scrolls them natively.
      if (source?.type === "mousemove") onScroll(-(source as MouseEvent).movementY);
      onView(viewOf(event.transform), source !== null);
    });
  target.call(behaviour).on("dblclick.zoom", null);

  const onWheel = (event: WheelEvent): void => {
    if (isZoomWheel(event)) return;
    event.preventDefault();
    if (event.shiftKey) onScroll(event.deltaY || event.deltaX);
    else target.call(behaviour.translateBy, -event.deltaX / zoomTransform(plot).k, 0);
  };
  plot.addEventListener("wheel", onWheel, { passive: false });

  return {
    go(view, isAnimated) {
      const transform = transformOf(constrained(view, extent));
      target.interrupt();
      if (!isAnimated || matchMedia("(prefers-reduced-motion: reduce)").matches) {
        target.call(behaviour.transform, transform);
        return;
      }
      onBusy(true);
      target
        .transition()
        .duration(ANIMATION_MS)
        .call(behaviour.transform, transform)
        .on("end interrupt cancel", () => onBusy(false));
    },
    stop() {
      target.interrupt();
    },
    setExtent(next) {
      extent = next;
      behaviour.scaleExtent([fitted(next).pxPerUnit, next.maxPxPerUnit]);
    },
    destroy() {
      target.interrupt().on(".zoom", null);
      plot.removeEventListener("wheel", onWheel);
    },
  };
}

/** With shift the wheel scrolls rows; sideways it pans. */
function isZoomWheel(event: WheelEvent): boolean {
  return event.ctrlKey || (!event.shiftKey && Math.abs(event.deltaY) >= Math.abs(event.deltaX));
}

/** d3's transform takes a point of the axis, in units, to a pixel. */
function transformOf({ fromUnit, pxPerUnit }: View): ZoomTransform {
  return zoomIdentity.translate(-fromUnit * pxPerUnit, 0).scale(pxPerUnit);
}

function viewOf({ k, x }: ZoomTransform): View {
  return { fromUnit: -x / k, pxPerUnit: k };
}
