// Leads from one axis to the other: everything moves from where it stood to where it will stand, so that the eye can follow.
import type { Units } from "../../trace/units.ts";
import type { Scene } from "./scene.ts";
import { unitAtPx, type View, xPxOf } from "./view.ts";

/** Long enough to follow one span, short enough not to wait for. */
const CHANGE_MS = 420;
/** With more events than that, the eye could follow nothing. */
export const MOST_EVENTS = 20_000;

/** What was on screen when the axis changed. */
export interface AxisChange {
  readonly from: Scene;
  /** The time of the first frame; null before it. */
  beganMs: number | null;
}

/** Whether the reader wants nothing to move by itself. */
export function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Null where the change should happen at once. */
export function axisChangeFrom(scene: Scene | null): AxisChange | null {
  if (scene === null || isStill() || scene.trace.count > MOST_EVENTS || scene.isChangingAxis) return null;
  return { from: scene, beganMs: null };
}

/** How far the change has come at the time of a frame: 0 to 1. */
export function progressOf(change: AxisChange, nowMs: number): number {
  change.beganMs ??= nowMs;
  return Math.min(1, (nowMs - change.beganMs) / CHANGE_MS);
}

/** In between: a scene whose unit is a pixel, with everything on its way. */
export function sceneBetween({ from }: AxisChange, to: Scene, progress: number): Scene {
  // Slow, fast, slow.
  const part = progress * progress * (3 - 2 * progress);
  const between = (a: number, b: number): number => a + (b - a) * part;
  const pxOf = (unitBefore: number, unitAfter: number): number =>
    between(xPxOf(from.view, unitBefore), xPxOf(to.view, unitAfter));
  return {
    ...to,
    isChangingAxis: true,
    units: {
      axis: to.units.axis,
      name: "between",
      isPassing: true,
      isInOrder: from.units.isInOrder && to.units.isInOrder,
      unitAt: (event) => pxOf(from.units.unitAt(event), to.units.unitAt(event)),
      unitOfMoment: (moment) => pxOf(from.units.unitOfMoment(moment), to.units.unitOfMoment(moment)),
      unitOf: (moment, seconds) => pxOf(from.units.unitOf(moment, seconds), to.units.unitOf(moment, seconds)),
      momentAt: (px) => to.units.momentAt(unitAtPx(to.view, px)),
      eventsIn: (fromPx, toPx) => to.units.eventsIn(unitAtPx(to.view, fromPx), unitAtPx(to.view, toPx)),
      secondsAt: (px) => to.units.secondsAt(unitAtPx(to.view, px)),
      unitOfTime: () => null,
      openedIn: () => [],
      end: pxOf(from.units.end, to.units.end),
    },
    view: { fromUnit: 0, pxPerUnit: 1 },
    playheadPx: between(from.playheadPx, to.playheadPx),
  };
}

/** The view of other units that shows the same part of the run; with an event, if there is one, where it was. */
export function viewAfter(
  before: Pick<Scene, "units" | "view" | "widthPx">,
  after: Units,
  event: number | null = null,
): View {
  const { units, view, widthPx } = before;
  const unitAfter = (xPx: number): number => {
    const unit = unitAtPx(view, xPx);
    return after.unitOf(units.momentAt(unit), units.secondsAt(unit));
  };
  // Before the run and behind it is nothing that could be found again.
  const leftPx = Math.max(0, xPxOf(view, 0));
  const rightPx = Math.min(widthPx, xPxOf(view, units.end));
  const pxPerUnit = (rightPx - leftPx) / Math.max(unitAfter(rightPx) - unitAfter(leftPx), 1e-6);
  const fromUnit = unitAfter(leftPx) - leftPx / pxPerUnit;
  if (event === null) return { fromUnit, pxPerUnit };
  const eventPx = xPxOf(view, units.unitAt(event));
  const isInView = eventPx >= 0 && eventPx <= widthPx;
  return { fromUnit: isInView ? after.unitAt(event) - eventPx / pxPerUnit : fromUnit, pxPerUnit };
}
