import fc from "fast-check";
import { expect, test } from "vitest";
import { LANE_STATES, STATE_CODE } from "../../trace/lane.ts";
import { Mipmap } from "./mipmap.ts";

interface Piece {
  readonly state: number;
  readonly from: number;
  readonly to: number;
}

/** Spans that follow each other, some without length, some with nothing ("ended") between them. */
const pieces = fc
  .array(
    fc.record({
      state: fc.nat({ max: LANE_STATES.length - 1 }),
      length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.double({ min: 0, max: 40, noNaN: true })),
    }),
    { minLength: 1, maxLength: 200 },
  )
  .map((spans): readonly Piece[] => {
    let from = 0;
    return spans.map(({ state, length }) => ({ state, from, to: (from += length) }));
  });

function mipmapOf(spans: readonly Piece[]): Mipmap {
  const mipmap = new Mipmap(spans[0].from, Math.max(1e-3, spans.at(-1)!.to / spans.length));
  for (const { state, from, to } of spans) mipmap.add(state, from, to);
  return mipmap;
}

function readAll(mipmap: Mipmap, from: number, to: number): number[] {
  return [...mipmap.read(from, to - from, 1)];
}

/** How long a state was there, in a part of the axis. */
function exact(spans: readonly Piece[], state: number, from: number, to: number): number {
  return spans
    .filter((span) => span.state === state)
    .reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
}

test("the share of a state in a bin of any level is the part of it that the state took", () => {
  fc.assert(
    fc.property(pieces, fc.nat({ max: 6 }), fc.nat({ max: 300 }), (spans, level, number) => {
      const mipmap = mipmapOf(spans);
      const width = mipmap.width * 2 ** level;
      const [from, to] = [number * width, (number + 1) * width];
      readAll(mipmap, from, to).forEach((share, state) => {
        const part = exact(spans, state, from, to) / width;
        expect(share / 255).toBeGreaterThan(part - 0.01);
        // What is there has at least one 255th, and halves are rounded up.
        expect(share / 255).toBeLessThan(part + 0.01 + level / 255);
      });
    }),
  );
});

test("nothing vanishes: what was there, if only for a moment, has a share at every scale", () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat({ max: 8 }), (spans, which, level) => {
      const mipmap = mipmapOf(spans);
      const { state, from } = spans[which % spans.length];
      if (state === STATE_CODE.ended) return;
      const width = mipmap.width * 2 ** level;
      const bin = Math.floor(from / width);
      const [before, here] = [bin - 1, bin].map((b) => readAll(mipmap, b * width, (b + 1) * width)[state]);
      // At the very edge of two bins, it is in the one on the left.
      expect(before + here).toBeGreaterThan(0);
    }),
  );
});

test("a span that is much longer than all others makes the bins a misfit instead of filling millions of them", () => {
  const mipmap = new Mipmap(0, 1e-6);
  mipmap.add(STATE_CODE.running, 0, 1e-6);
  mipmap.add(STATE_CODE.waiting, 1e-6, 3_600);
  expect(mipmap.isMisfit).toBe(true);
});
