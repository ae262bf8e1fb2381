// Says which part of an axis is on screen, and finds the next one for a zoom, a pan or a fit.

export interface View {
  /** The unit at the left edge. */
  readonly fromUnit: number;
  readonly pxPerUnit: number;
}

/** What there is to look at, and where. */
export interface Extent {
  /** The axis goes from 0 to here. */
  readonly endUnit: number;
  readonly widthPx: number;
  /** Room before 0 and behind the end, for marks. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** As close as one can get. */
  readonly maxPxPerUnit: number;
}

export function xPxOf(view: View, unit: number): number {
  return (unit - view.fromUnit) * view.pxPerUnit;
}

export function unitAtPx(view: View, xPx: number): number {
  return view.fromUnit + xPx / view.pxPerUnit;
}

/** All of it, from edge to edge. Where everything happens at once, a unit is as wide as the view. */
export function fitted(extent: Extent): View {
  const { endUnit, widthPx, leftPx, rightPx, maxPxPerUnit } = extent;
  const roomPx = Math.max(1, widthPx - leftPx - rightPx);
  const pxPerUnit = Math.min(roomPx / (endUnit > 0 ? endUnit : 1), maxPxPerUnit);
  return { fromUnit: -leftPx / pxPerUnit, pxPerUnit };
}

/** A span takes most of the width and stands in its middle. One without length keeps the scale. */
export function framed(view: View, fromUnit: number, toUnit: number, widthPx: number): View {
  const pxPerUnit = toUnit > fromUnit ? (widthPx * 0.7) / (toUnit - fromUnit) : view.pxPerUnit;
  return { fromUnit: (fromUnit + toUnit) / 2 - widthPx / 2 / pxPerUnit, pxPerUnit };
}

/** The unit under `atPx` stays there. */
export function zoomed(view: View, factor: number, atPx: number): View {
  const pxPerUnit = view.pxPerUnit * factor;
  return { fromUnit: unitAtPx(view, atPx) - atPx / pxPerUnit, pxPerUnit };
}

export function panned(view: View, byPx: number): View {
  return { ...view, fromUnit: view.fromUnit + byPx / view.pxPerUnit };
}

/** The nearest view that is no wider than all there is, and shows nothing beyond its ends. */
export function constrained(view: View, extent: Extent): View {
  const fit = fitted(extent);
  const pxPerUnit = Math.max(fit.pxPerUnit, Math.min(view.pxPerUnit, extent.maxPxPerUnit));
  const first = -extent.leftPx / pxPerUnit;
  const last = extent.endUnit + (extent.rightPx - extent.widthPx) / pxPerUnit;
  return { fromUnit: Math.max(first, Math.min(view.fromUnit, Math.max(first, last))), pxPerUnit };
}
