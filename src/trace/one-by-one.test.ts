import { expect, test } from "vitest";
import { OneByOne } from "./one-by-one.ts";

/** Until so many things have been taken; each takes ten milliseconds. */
function taking(count: number, onTake: (thing: number) => void = () => undefined) {
  const taken: number[] = [];
  let done: () => void;
  let now = 0;
  const all = new Promise<void>((resolve) => (done = resolve));
  const take = (thing: number) => {
    taken.push(thing);
    now += 10;
    onTake(thing);
    if (taken.length === count) done();
  };
  const things = new OneByOne<number>(take, () => now);
  const pass = (milliseconds: number) => (now += milliseconds);
  return { things, taken, all, pass };
}

/** Which of six things are taken in one turn, when something else takes so long after the first of them. */
async function turnsWith(milliseconds: number): Promise<number[][]> {
  const turns: number[][] = [];
  let turn: number[] | null = null;
  const { things, all, pass } = taking(6, (thing) => {
    if (turn === null) {
      turns.push((turn = []));
      queueMicrotask(() => {
        turn = null;
        if (thing === 1) pass(milliseconds);
      });
    }
    turn.push(thing);
  });
  for (const thing of [1, 2, 3, 4, 5, 6]) things.push(thing);
  await all;
  things.close();
  return turns;
}

test("things are taken in their order, and nothing before the one who pushes has gone on", async () => {
  const { things, taken, all } = taking(3);
  for (const thing of [1, 2, 3]) things.push(thing);
  expect(taken).toEqual([]);
  await all;
  expect(taken).toEqual([1, 2, 3]);
  things.close();
});

test("each turn takes one thing, between which comes what else has to be done", async () => {
  expect(await turnsWith(0)).toEqual([[1], [2], [3], [4], [5], [6]]);
});

test("after what has taken long, a turn takes half as long, up to a bound", async () => {
  expect(await turnsWith(60)).toEqual([[1], [2, 3, 4], [5], [6]]);
  expect(await turnsWith(10_000)).toEqual([[1], [2, 3, 4, 5], [6]]);
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

test("what still waits can be taken at once, as far as there is time; what comes later is taken again", async () => {
  const { things, taken, all } = taking(4, (thing) => {
    if (thing !== 1) return;
    things.takeRest(15);
    things.push(6);
  });
  for (const thing of [1, 2, 3, 4, 5]) things.push(thing);
  await all;
  expect(taken).toEqual([1, 2, 3, 6]);
  things.close();
});
