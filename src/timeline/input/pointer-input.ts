// Tells what the pointer does on the picture, in pixels of the plot.
import type { Place } from "../scene/pointing.ts";

/** What the pointer is listened to on. */
export interface Surfaces {
  readonly plot: HTMLElement;
  readonly axis: HTMLElement;
}

export interface PointerCallbacks {
  onClick(xPx: number, yPx: number): void;
  /** The pointer rests there; null: nowhere, or it is busy. */
  onPoint(place: Place | null): void;
  /** It is dragged along the axis. */
  onScrub(xPx: number): void;
}

export function listenToPointer(
  { plot, axis }: Surfaces,
  callbacks: PointerCallbacks,
  signal: AbortSignal,
): void {
  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = plot.getBoundingClientRect();
    return { xPx: clientX - left, yPx: clientY - top };
  };
  const scrub = (event: PointerEvent): void => {
    if (axis.hasPointerCapture(event.pointerId)) callbacks.onScrub(placeOf(event).xPx);
  };
  const listen = <K extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ): void => element.addEventListener(type, act, { signal });
  listen(plot, "click", (event) => {
    const { xPx, yPx } = placeOf(event);
    callbacks.onClick(xPx, yPx);
  });
  listen(plot, "pointermove", (event) => {
    const isHovering = event.buttons === 0 && event.pointerType !== "touch";
    callbacks.onPoint(isHovering ? placeOf(event) : null);
  });
  listen(plot, "pointerleave", () => callbacks.onPoint(null));
  listen(axis, "pointerdown", (event) => {
    axis.setPointerCapture(event.pointerId);
    scrub(event);
  });
  listen(axis, "pointermove", scrub);
}
