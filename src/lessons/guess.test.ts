import { expect, test } from "vitest";
import type { Answered } from "./answers.ts";
import { emptyGuess, judge, moved, piecesOf, saidLines } from "./guess.ts";
import type { Option } from "./lesson.ts";

function distractor(plain: string): Option {
  return { text: [{ type: "code", text: plain }], plain, isMarked: false, explanation: [], line: 1 };
}

const ORDER: Extract<Answered, { type: "order" }> = {
  type: "order",
  lines: [
    { text: "one", event: 4 },
    { text: "two", event: 7 },
    { text: "three", event: 9 },
  ],
  distractors: [distractor("never")],
};

/** The guess that says these lines. */
function saying(...lines: readonly string[]) {
  const pieces = piecesOf(ORDER);
  const placed = lines.map((line) => pieces.indexOf(line));
  const others = pieces.map((_, i) => i).filter((i) => !placed.includes(i));
  return { type: "order", arranged: [...placed, ...others], placed: placed.length } as const;
}

test("the lines are mixed, the same way every time, and never come as they are printed", () => {
  const pieces = piecesOf(ORDER);
  expect([...pieces].sort()).toEqual(["never", "one", "three", "two"]);
  expect(piecesOf(ORDER)).toEqual(pieces);
  for (let count = 2; count < 40; count++) {
    const lines = Array.from({ length: count }, (_, event) => ({ text: `line ${event * 7}`, event }));
    const right = lines.map(({ text }) => text);
    expect(piecesOf({ type: "order", lines, distractors: [] })).not.toEqual(right);
  }
});

test("a line moves over its neighbours, and over the border of those that never come", () => {
  const empty = emptyGuess(ORDER);
  expect(saidLines(ORDER, empty)).toEqual([]);
  const pieces = piecesOf(ORDER);
  // The border stands first: the second place is the first piece.
  const one = moved(empty, 1, 0);
  expect(saidLines(ORDER, one)).toEqual([pieces[0]]);
  const two = moved(one, 3, 0);
  expect(saidLines(ORDER, two)).toEqual([pieces[2], pieces[0]]);
  expect(saidLines(ORDER, moved(two, 0, 1))).toEqual([pieces[0], pieces[2]]);
  expect(saidLines(ORDER, moved(two, 0, 2))).toEqual([pieces[0]]);
  expect(moved(two, 0, -1)).toEqual(two);
});

test("the first line that comes otherwise decides", () => {
  expect(judge(ORDER, saying("one", "two", "three"))).toEqual({ isRight: true, rightUntil: 3, event: 9 });
  expect(judge(ORDER, saying("one", "three", "two"))).toEqual({ isRight: false, rightUntil: 1, event: 7 });
  expect(judge(ORDER, saying("one", "two"))).toEqual({ isRight: false, rightUntil: 2, event: 9 });
  expect(judge(ORDER, saying("one", "two", "three", "never"))).toEqual({
    isRight: false,
    rightUntil: 3,
    event: 9,
  });
  expect(judge(ORDER, emptyGuess(ORDER))).toBeNull();
  expect(judge(ORDER, null)).toBeNull();
});

test("a choice is right or not", () => {
  const choice: Answered = { type: "choice", choices: [], right: 2, from: 0, event: 11 };
  expect(judge(choice, { type: "choice", chosen: 2 })).toEqual({ isRight: true, rightUntil: 1, event: 11 });
  expect(judge(choice, { type: "choice", chosen: 0 })).toMatchObject({ isRight: false, event: 11 });
  expect(judge(choice, saying("one"))).toBeNull();
});
