import { expect, test } from "vitest";
import { nextStageScale, stageCodeShare, stageTypePx } from "./stage-type.ts";

const SHORT = "await 1;\n";
const LONG = Array.from({ length: 80 }, () => "console.log('a long line, as there are many');").join("\n");

const ROOMS = [
  { widthPx: 1024, heightPx: 768 },
  { widthPx: 1280, heightPx: 720 },
  { widthPx: 1920, heightPx: 1080 },
  { widthPx: 3840, heightPx: 2160 },
];

test.each(ROOMS)("in a room of %o the back row reads the program", (room) => {
  const long = stageTypePx(LONG, room, 1);
  expect(long).toBeGreaterThanOrEqual(room.heightPx / 40);
  // What fits is larger, but no poster.
  expect(stageTypePx(SHORT, room, 1)).toBeGreaterThan(long);
  expect(stageTypePx(SHORT, room, 1)).toBeLessThan(1.5 * long);
});

test.each(ROOMS)(
  "in a room of %o, type goes from 18 pixels to 40 at least, and each press is seen",
  (room) => {
    let scale = 1;
    const sizes = (direction: 1 | -1) => {
      const seen: number[] = [];
      for (let presses = 0; presses < 40; presses++) {
        const next = nextStageScale(LONG, room, scale, direction);
        if (next === scale) return seen;
        scale = next;
        seen.push(stageTypePx(LONG, room, scale));
      }
      throw new Error("no end");
    };
    const smaller = sizes(-1);
    expect(smaller.at(-1) ?? stageTypePx(LONG, room, 1)).toBe(18);
    const larger = sizes(1);
    expect(larger.at(-1)).toBeGreaterThanOrEqual(40);
    expect(new Set(larger).size).toBe(larger.length);
  },
);

test.each(ROOMS)(
  "in a room of %o the program takes the width that its lines need, and never more than half",
  (room) => {
    const px = stageTypePx(LONG, room, 1);
    const share = (letters: number) => stageCodeShare("x".repeat(letters), room, px);
    expect(share(8)).toBeLessThan(0.44);
    expect(share(40)).toBeGreaterThanOrEqual(share(8));
    expect(share(200)).toBeLessThanOrEqual(0.5);
    // Where it is wider than that, it is as wide as its letters and what stands beside them.
    for (const letters of [20, 30, 40])
      if (share(letters) < 0.5)
        expect(share(letters) * room.widthPx).toBeGreaterThan(letters * 0.6 * px + 42);
  },
);
