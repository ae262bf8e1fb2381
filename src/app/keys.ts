// Tells key presses apart on any keyboard layout, and says what stands on the keys.
import type { en } from "../words/messages/en/index.ts";

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

/** A key that commands go by: what it types, or where it lies, whatever stands on it there. */
export type Key =
  /** `isShortcut`: with Ctrl, or with Cmd on a Mac. */
  { readonly key: string; readonly isShortcut?: true } | { readonly code: string; readonly isShifted?: true };

/** Whether a press is of that key. What a key types goes before where it lies: see `commandOf`. */
export function isPressOf(key: Key, press: KeyPress): boolean {
  const isShortcut = press.ctrlKey || press.metaKey;
  if (press.altKey || isShortcut !== "isShortcut" in key) return false;
  if ("key" in key) return press.key === key.key;
  return press.code === key.code && press.shiftKey === "isShifted" in key;
}

type KeyName = Exclude<keyof typeof en.keyNames, "or">;

/** Keys that are called by a word. */
const NAMED: Readonly<Partial<Record<string, KeyName>>> = {
  " ": "space",
  Enter: "enter",
  Backspace: "backspace",
  Home: "home",
  End: "end",
  PageUp: "pageUp",
  PageDown: "pageDown",
  Escape: "escape",
};

/** Keys that are called by a sign which is not what they type. */
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  BracketLeft: "[",
  BracketRight: "]",
  Comma: ",",
  Period: ".",
  Slash: "/",
};

/** What stands on the key of an American keyboard; `nameOf` knows the words, `control` is the key for shortcuts. */
export function capOf(key: Key, nameOf: (name: KeyName) => string, control: string): string {
  if ("code" in key) {
    if ("isShifted" in key)
      return key.code === "Slash" ? "?" : `Shift+${capOf({ code: key.code }, nameOf, control)}`;
    return SIGNS[key.code] ?? key.code.replace(/^Key/, "");
  }
  const name = NAMED[key.key];
  const cap = name === undefined ? (SIGNS[key.key] ?? key.key) : nameOf(name);
  return "isShortcut" in key ? `${control}+${cap}` : cap;
}
