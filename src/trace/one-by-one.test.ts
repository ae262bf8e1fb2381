import { expect, test } from "vitest";
import { OneByOne } from "./one-by-one.ts";

/** Until so many things have been taken. */
function taking(count: number, onTake: (thing: number) => void = () => undefined) {
  const taken: number[] = [];
  let done: () => void;
  const all = new Promise<void>((resolve) => (done = resolve));
  const things = new OneByOne<number>((thing) => {
    taken.push(thing);
    onTake(thing);
    if (taken.length === count) done();
  });
  return { things, taken, all };
}

test("things are taken in their order, and nothing before the one who pushes has gone on", async () => {
  const { things, taken, all } = taking(3);
  for (const thing of [1, 2, 3]) things.push(thing);
  expect(taken).toEqual([]);
  await all;
  expect(taken).toEqual([1, 2, 3]);
  things.close();
});

test("what else has to be done comes between two things", async () => {
  const order: string[] = [];
  const { things, all } = taking(3, (thing) => {
    order.push(`thing ${thing}`);
    if (thing === 1) other.port2.postMessage(null);
  });
  const other = new MessageChannel();
  other.port1.onmessage = () => order.push("else");
  for (const thing of [1, 2, 3]) things.push(thing);
  await all;
  expect(order.indexOf("else")).toBeLessThan(order.indexOf("thing 3"));
  other.port1.close();
  things.close();
});

test("what comes later is taken as well, and what is left when it is closed is not", async () => {
  const first = taking(1);
  first.things.push(1);
  await first.all;
  first.things.push(2);
  first.things.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(first.taken).toEqual([1]);
});

test("what still waits can be had at once, in its order; what comes later is taken again", async () => {
  const { things, taken, all } = taking(2, (thing) => {
    if (thing === 1) {
      expect(things.rest()).toEqual([2, 3]);
      things.push(4);
    }
  });
  for (const thing of [1, 2, 3]) things.push(thing);
  await all;
  expect(taken).toEqual([1, 4]);
  things.close();
});
