import fc from "fast-check";
import { expect, test } from "vitest";
import {
  constrained,
  type Extent,
  fitted,
  framed,
  panned,
  unitAtPx,
  type View,
  xPxOf,
  zoomed,
} from "./view.ts";

const extents: fc.Arbitrary<Extent> = fc.record({
  endUnit: fc.double({ min: 0, max: 1e6, noNaN: true }),
  widthPx: fc.integer({ min: 200, max: 4000 }),
  leftPx: fc.constant(16),
  rightPx: fc.constant(40),
  maxPxPerUnit: fc.constant(4e7),
});

const views: fc.Arbitrary<View> = fc.record({
  fromUnit: fc.double({ min: -1e3, max: 1e6, noNaN: true }),
  pxPerUnit: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
});

/** As near as floating point comes, measured in pixels. */
function expectSame(actual: View, expected: View): void {
  expect(actual.pxPerUnit / expected.pxPerUnit).toBeCloseTo(1, 12);
  const scale = Math.max(1, Math.abs(expected.fromUnit) * expected.pxPerUnit);
  expect(((actual.fromUnit - expected.fromUnit) * expected.pxPerUnit) / scale).toBeCloseTo(0, 9);
}

test("zooming there and back leads to where it began", () => {
  fc.assert(
    fc.property(
      views,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: 0, max: 4000 }),
      (view, factor, atPx) => {
        expectSame(zoomed(zoomed(view, factor, atPx), 1 / factor, atPx), view);
      },
    ),
  );
});

test("panning there and back leads to where it began", () => {
  fc.assert(
    fc.property(views, fc.integer({ min: -4000, max: 4000 }), (view, byPx) => {
      expectSame(panned(panned(view, byPx), -byPx), view);
    }),
  );
});

test("what is under the pointer stays there while zooming", () => {
  const view = { fromUnit: 10, pxPerUnit: 8 };
  const unit = unitAtPx(view, 300);
  expect(xPxOf(zoomed(view, 4, 300), unit)).toBeCloseTo(300, 9);
});

test("a place and its pixel lead to each other", () => {
  fc.assert(
    fc.property(views, fc.integer({ min: 0, max: 4000 }), (view, xPx) => {
      const scale = Math.max(1, Math.abs(view.fromUnit) * view.pxPerUnit);
      expect((xPxOf(view, unitAtPx(view, xPx)) - xPx) / scale).toBeCloseTo(0, 9);
    }),
  );
});

test("a fitted view shows everything, with room at both ends", () => {
  fc.assert(
    fc.property(extents, (extent) => {
      const view = fitted(extent);
      expect(xPxOf(view, 0)).toBeCloseTo(extent.leftPx, 6);
      expect(xPxOf(view, extent.endUnit)).toBeLessThanOrEqual(extent.widthPx - extent.rightPx + 1e-6);
    }),
  );
});

test("where everything happens at once there is still something to see", () => {
  const extent = { endUnit: 0, widthPx: 1000, leftPx: 16, rightPx: 40, maxPxPerUnit: 4e7 };
  expect(fitted(extent)).toEqual({ fromUnit: -16 / 944, pxPerUnit: 944 });
});

test("no view shows more than there is, and what is allowed stays as it is", () => {
  fc.assert(
    fc.property(extents, views, (extent, view) => {
      const allowed = constrained(view, extent);
      const fit = fitted(extent);
      expect(allowed.pxPerUnit).toBeGreaterThanOrEqual(fit.pxPerUnit);
      expect(allowed.pxPerUnit).toBeLessThanOrEqual(Math.max(extent.maxPxPerUnit, fit.pxPerUnit));
      expect(xPxOf(allowed, 0)).toBeLessThanOrEqual(extent.leftPx + 1e-3);
      expectSame(constrained(allowed, extent), allowed);
    }),
  );
});

test("a span is framed in the middle, with room on both sides, and a moment keeps the scale", () => {
  const view = { fromUnit: 0, pxPerUnit: 10 };
  const frame = framed(view, 3, 5, 1_000);
  expect(xPxOf(frame, 3)).toBeCloseTo(150);
  expect(xPxOf(frame, 5)).toBeCloseTo(850);
  const moment = framed(view, 4, 4, 1_000);
  expect(moment.pxPerUnit).toBe(10);
  expect(xPxOf(moment, 4)).toBeCloseTo(500);
});
