import { describe, expect, test } from "vitest";
import { commandOf, type KeyPress, nextSpeed } from "./keys.ts";

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

test.each([
  [press(" "), "play"],
  [press("ArrowRight"), "stepForward"],
  [press("Home"), "toStart"],
  [press("Enter", { ctrlKey: true }), "run"],
  [press("Enter", { metaKey: true }), "run"],
  [press("Enter"), null],
  [press("?", { code: "Slash", shiftKey: true }), "help"],
  [press("p", { code: "KeyP" }), "present"],
  [press("/", { code: "Slash" }), "find"],
  [press("c", { code: "KeyC" }), "path"],
  [press(".", { code: "Period" }), "nextOfLane"],
  [press("Backspace"), "cause"],
  [press("p", { code: "KeyP", ctrlKey: true }), null],
  [press("ArrowLeft", { altKey: true }), null],
] as const)("%o means %s", (key, command) => {
  expect(commandOf(key, false)).toBe(command);
});

test("letters are found where they are on a Cyrillic keyboard", () => {
  expect(commandOf(press("з", { code: "KeyP" }), false)).toBe("present");
  expect(commandOf(press("х", { code: "BracketLeft" }), false)).toBe("slower");
  expect(commandOf(press(",", { code: "Slash", shiftKey: true }), false)).toBe("help");
});

test("a presenter's remote steps on the stage, and only there", () => {
  expect(commandOf(press("PageDown"), true)).toBe("stepForward");
  expect(commandOf(press("PageUp"), true)).toBe("stepBack");
  expect(commandOf(press("PageDown"), false)).toBeNull();
});

describe("slower and faster", () => {
  test.each([
    [1, 1, 2],
    [1, -1, 0.5],
    [7.3, 1, 10],
    [7.3, -1, 5],
    [450, -1, 100],
    [100, 1, 100],
    [0.1, -1, 0.1],
  ] as const)("from %s by %s leads to %s", (rate, direction, speed) => {
    expect(nextSpeed(rate, direction)).toBe(speed);
  });
});
