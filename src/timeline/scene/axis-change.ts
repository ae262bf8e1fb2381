// Leads from one axis to the other: everything moves from where it stood to where it will stand, so that the eye can follow.
import type { Scene } from "./scene.ts";
import { unitAtPx, type View, xPxOf } from "./view.ts";

/** Long enough to follow one span, short enough not to wait for. */
const CHANGE_MS = 420;
/** With more events than that, the eye could follow nothing. */
const MOST_EVENTS = 20_000;

/** What was on screen when the axis changed. */
export interface AxisChange {
  readonly from: Scene;
  /** The time of the first frame; null before it. */
  beganMs: number | null;
}

/** Null where the change should happen at once. */
export function axisChangeFrom(scene: Scene | null): AxisChange | null {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (scene === null || isStill || scene.trace.count > MOST_EVENTS || scene.isChangingAxis) return null;
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
      unitAt: (event) => pxOf(from.units.unitAt(event), to.units.unitAt(event)),
      unitOfMoment: (moment) => pxOf(from.units.unitOfMoment(moment), to.units.unitOfMoment(moment)),
      momentAt: (px) => to.units.momentAt(unitAtPx(to.view, px)),
      unitOfTime: () => null,
      end: pxOf(from.units.end, to.units.end),
    },
    view: { fromUnit: 0, pxPerUnit: 1 },
    playheadPx: between(from.playheadPx, to.playheadPx),
  };
}

/** The view of the other axis that shows the same part of the run, with an event where it was. */
export function viewAfter(
  before: Scene,
  { unitOfMoment, unitAt }: Scene["units"],
  event: number | null,
): View {
  const { units, view, widthPx } = before;
  const fromUnit = unitOfMoment(units.momentAt(unitAtPx(view, 0)));
  const toUnit = unitOfMoment(units.momentAt(unitAtPx(view, widthPx)));
  const pxPerUnit = widthPx / Math.max(toUnit - fromUnit, 1e-6);
  if (event === null) return { fromUnit, pxPerUnit };
  const eventPx = xPxOf(view, units.unitAt(event));
  const isInView = eventPx >= 0 && eventPx <= widthPx;
  return { fromUnit: isInView ? unitAt(event) - eventPx / pxPerUnit : fromUnit, pxPerUnit };
}
