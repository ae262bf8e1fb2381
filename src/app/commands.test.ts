import { describe, expect, test } from "vitest";
import { HELP_KEYS } from "../timeline/contract.ts";
import { en } from "../words/messages/en/index.ts";
import { COMMAND_IDS, commandNamed, commandOf } from "./commands.ts";
import { capOf, type KeyPress } from "./keys.ts";
import type { AppState } from "./store.ts";

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

const PAGE = {
  isPresenting: false,
  hasPresented: false,
  selection: null,
  projection: "none",
  projector: null,
  embedding: null,
  asking: null,
  isAnswerHidden: false,
  document: { type: "draft" },
  source: "",
} as unknown as AppState;
const STAGE: AppState = { ...PAGE, isPresenting: true };

test.each([
  [press(" "), "play"],
  [press("ArrowRight"), "stepForward"],
  [press("ArrowRight", { shiftKey: true }), "stepForward"],
  [press("Home"), "toStart"],
  [press("Enter", { ctrlKey: true }), "run"],
  [press("Enter", { metaKey: true }), "run"],
  [press("Enter", { ctrlKey: true, altKey: true }), null],
  [press("Enter"), null],
  [press("?", { code: "Slash", shiftKey: true }), "help"],
  [press("p", { code: "KeyP" }), "present"],
  [press("P", { code: "KeyP", shiftKey: true }), "project"],
  [press("/", { code: "Slash" }), "find"],
  [press("c", { code: "KeyC" }), "path"],
  [press(".", { code: "Period" }), "nextOfLane"],
  [press("Backspace"), "cause"],
  [press("p", { code: "KeyP", ctrlKey: true }), null],
  [press("ArrowLeft", { altKey: true }), null],
] as const)("%o means %s", (key, command) => {
  expect(commandOf(key, PAGE)).toBe(command);
});

test("letters are found where they are on a Cyrillic keyboard", () => {
  expect(commandOf(press("з", { code: "KeyP" }), PAGE)).toBe("present");
  expect(commandOf(press("х", { code: "BracketLeft" }), PAGE)).toBe("slower");
  expect(commandOf(press(",", { code: "Slash", shiftKey: true }), PAGE)).toBe("help");
});

test("what a key types counts for more than where it lies", () => {
  expect(commandOf(press("?", { code: "Comma", shiftKey: true }), PAGE)).toBe("help");
  expect(commandOf(press("?", { code: "KeyC" }), PAGE)).toBe("help");
});

test("a presenter's remote steps on the stage, and only there", () => {
  expect(commandOf(press("PageDown"), STAGE)).toBe("remoteForward");
  expect(commandOf(press("PageUp"), STAGE)).toBe("remoteBack");
  expect(commandOf(press("PageDown"), PAGE)).toBeNull();
});

test("on the stage a remote's key makes the screen black; elsewhere the same key goes along a lane", () => {
  expect(commandOf(press(".", { code: "Period" }), STAGE)).toBe("black");
  expect(commandOf(press("b", { code: "KeyB" }), STAGE)).toBe("black");
  expect(commandOf(press("b", { code: "KeyB" }), PAGE)).toBeNull();
  expect(commandOf(press("+", { code: "Equal", shiftKey: true }), STAGE)).toBe("larger");
});

test("a remote's key for the beginning is the browser's until one has been on the stage", () => {
  expect(commandOf(press("F5"), PAGE)).toBeNull();
  expect(commandOf(press("F5"), STAGE)).toBe("remoteStart");
  expect(commandOf(press("F5", { shiftKey: true }), { ...PAGE, hasPresented: true })).toBe("remoteStart");
  expect(commandOf(press("F5", { ctrlKey: true }), STAGE)).toBeNull();
});

test("Escape is left to the browser where there is nothing to leave", () => {
  expect(commandOf(press("Escape"), PAGE)).toBeNull();
  expect(commandOf(press("Escape"), STAGE)).toBe("escape");
  expect(commandOf(press("Escape"), { ...PAGE, selection: { lane: 1, event: 0 } })).toBe("escape");
});

test("no two commands share a key, nor one that is the timeline's own", () => {
  const keys = [...COMMAND_IDS.flatMap((id) => commandNamed(id).keys), ...HELP_KEYS].map((key) =>
    "code" in key ? `${key.code}${"isShifted" in key ? ", shifted" : ""}` : key.key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

describe("what stands on a key", () => {
  const nameOf = (name: keyof typeof en.keyNames) => en.keyNames[name];
  test.each([
    ["run", "Ctrl+Enter"],
    ["play", "Space"],
    ["stepBack", "←"],
    ["toEnd", "End"],
    ["slower", "["],
    ["axis", "X"],
    ["nextOfLane", "."],
    ["find", "/"],
    ["remoteBack", "Page Up"],
    ["escape", "Esc"],
    ["help", "?"],
  ] as const)("%s is on %s", (id, cap) => {
    expect(capOf(commandNamed(id).keys[0], nameOf, "Ctrl")).toBe(cap);
  });
});
