// What each key does, wherever the focus is but in the editor.

export type Command =
  | "run"
  | "play"
  | "stepBack"
  | "stepForward"
  | "toStart"
  | "toEnd"
  | "slower"
  | "faster"
  | "axis"
  | "cause"
  | "path"
  | "arrows"
  | "previousOfLane"
  | "nextOfLane"
  | "find"
  | "present"
  | "help"
  | "escape";

/** The part of a KeyboardEvent that is looked at. */
export interface KeyPress {
  readonly key: string;
  /** The key's place: letters are where they are on any layout, Cyrillic ones among them. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const BY_KEY: Readonly<Partial<Record<string, Command>>> = {
  " ": "play",
  ArrowLeft: "stepBack",
  ArrowRight: "stepForward",
  Home: "toStart",
  End: "toEnd",
  Backspace: "cause",
  Escape: "escape",
  "?": "help",
};

const BY_CODE: Readonly<Partial<Record<string, Command>>> = {
  BracketLeft: "slower",
  BracketRight: "faster",
  KeyX: "axis",
  KeyC: "path",
  KeyL: "arrows",
  Comma: "previousOfLane",
  Period: "nextOfLane",
  Slash: "find",
  KeyP: "present",
};

/** What presenters' remotes send. */
const ON_STAGE: Readonly<Partial<Record<string, Command>>> = { PageUp: "stepBack", PageDown: "stepForward" };

export function commandOf(press: KeyPress, isPresenting: boolean): Command | null {
  const { key, code } = press;
  if (press.ctrlKey || press.metaKey) return key === "Enter" && !press.altKey ? "run" : null;
  if (press.altKey) return null;
  if (press.shiftKey && code === "Slash") return "help";
  const command = BY_KEY[key] ?? (isPresenting ? ON_STAGE[key] : undefined);
  return command ?? (press.shiftKey ? null : (BY_CODE[code] ?? null));
}

/** Whether what has the focus needs the key for itself. */
export function isTaken(target: EventTarget | null, command: Command): boolean {
  if (command === "run" || !(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable=true], .monaco-editor, [role=menu]") !== null)
    return true;
  return command === "play" && target.closest("button, a, [role=button], [role=switch]") !== null;
}

/** The speeds between which "slower" and "faster" move, and which the menu offers. */
export const SPEEDS: readonly number[] = [0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 50, 100];

export function nextSpeed(rate: number, direction: 1 | -1): number {
  const candidates = direction === 1 ? SPEEDS : SPEEDS.toReversed();
  return candidates.find((speed) => (speed - rate) * direction > 1e-9) ?? candidates.at(-1)!;
}
