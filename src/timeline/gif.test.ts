// An animated picture has all frames, each for as long as it was to be shown, and no more bytes than what changes.
import { expect, test } from "vitest";
import { GifWriter } from "./gif.ts";

const [WIDTH, HEIGHT] = [40, 20];

/** A white picture with a black column. */
function picture(column: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let row = 0; row < HEIGHT; row++)
    pixels.fill(0, (row * WIDTH + column) * 4, (row * WIDTH + column) * 4 + 3);
  return pixels;
}

/** The delays of the frames, in hundredths of a second: each stands in a block of its own, 21 F9 04. */
function delaysIn(gif: Uint8Array): number[] {
  const begins = [...gif.keys()].filter(
    (at) => gif[at] === 0x21 && gif[at + 1] === 0xf9 && gif[at + 2] === 4,
  );
  return begins.map((at) => gif[at + 4] + 256 * gif[at + 5]);
}

test("all frames are there, each for its time", () => {
  const gif = new GifWriter(WIDTH, HEIGHT, [picture(0), picture(9)]);
  [0.1, 0.5, 2].forEach((seconds, column) => gif.add(picture(column), seconds));
  const bytes = gif.finish();
  expect(String.fromCharCode(...bytes.subarray(0, 6))).toBe("GIF89a");
  expect([bytes[6], bytes[8]]).toEqual([WIDTH, HEIGHT]);
  expect(delaysIn(bytes)).toEqual([10, 50, 200]);
  expect(bytes.at(-1)).toBe(0x3b);
});

test("what does not change costs nearly nothing", () => {
  const sizeOf = (columns: readonly number[]): number => {
    const gif = new GifWriter(WIDTH, HEIGHT, [picture(0)]);
    for (const column of columns) gif.add(picture(column), 0.1);
    return gif.finish().length;
  };
  const still = sizeOf([0, 0]) - sizeOf([0]);
  expect(still).toBeLessThan(sizeOf([0, 9]) - sizeOf([0]));
  expect(still).toBeLessThan(100);
});
