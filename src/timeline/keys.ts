// The keys of the focused timeline.

export type KeyAction =
  | { readonly type: "move"; readonly to: "previous" | "next" | "first" | "last" | "up" | "down" }
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "fit" }
  | { readonly type: "seek" }
  | { readonly type: "deselect" };

const ZOOM = 1.5;

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { type: "move", to: "previous" },
  ArrowRight: { type: "move", to: "next" },
  ArrowUp: { type: "move", to: "up" },
  ArrowDown: { type: "move", to: "down" },
  Home: { type: "move", to: "first" },
  End: { type: "move", to: "last" },
  "+": { type: "zoom", factor: ZOOM },
  "=": { type: "zoom", factor: ZOOM },
  "-": { type: "zoom", factor: 1 / ZOOM },
  "0": { type: "fit" },
  f: { type: "fit" },
  Enter: { type: "seek" },
  Escape: { type: "deselect" },
};

/** Null for keys that mean nothing here, and for those of the browser. */
export function keyActionOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyAction | null {
  return ctrlKey || metaKey || altKey ? null : (ACTIONS[key] ?? null);
}
