// Names that are cut still tell what calls of one function differ in.
import { expect, test } from "vitest";
import { cutWithin } from "./text-width.ts";

/** As if every character were a pixel wide. */
const widthOf = (text: string) => text.length;

test.each([
  ['dine("Ann", 0.1, Lock, Lock)', 'dine("Bob", 0.25, Lock, Lock)'],
  ["worker(queue, 17)", "worker(queue, 18)"],
])("%s and %s look different, however little room there is", (one, other) => {
  for (let roomPx = 12; roomPx < one.length; roomPx++) {
    const cuts = [one, other].map((name) => cutWithin(widthOf, name, roomPx));
    for (const cut of cuts) expect(cut.length).toBeLessThanOrEqual(roomPx);
    expect(cuts[0]).not.toBe(cuts[1]);
  }
});
