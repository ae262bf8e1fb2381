// Turns the keys of the focused timeline into what they ask for.

export type KeyAction =
  | { readonly type: "move"; readonly to: "previous" | "next" | "first" | "last" | "up" | "down" }
  | { readonly type: "zoom"; readonly factor: number }
  /** By a part of the width. */
  | { readonly type: "pan"; readonly by: number }
  | { readonly type: "fit" }
  | { readonly type: "fitSelection" }
  | { readonly type: "seek" }
  /** Show or hide what hangs from the selected row; keep it on top or not. */
  | { readonly type: "toggle" }
  | { readonly type: "pin" }
  | { readonly type: "deselect" };

const ZOOM = 1.5;
const PAN = 0.25;

const BY_KEY: Readonly<Partial<Record<string, KeyAction>>> = {
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
  Enter: { type: "seek" },
  Escape: { type: "deselect" },
};

/** By their place, where the left hand lies, whatever letter stands on them: as viewers of traces have it. */
const BY_PLACE: Readonly<Partial<Record<string, KeyAction>>> = {
  KeyW: { type: "zoom", factor: ZOOM },
  KeyS: { type: "zoom", factor: 1 / ZOOM },
  KeyA: { type: "pan", by: -PAN },
  KeyD: { type: "pan", by: PAN },
  KeyF: { type: "fitSelection" },
  KeyE: { type: "toggle" },
  KeyT: { type: "pin" },
};

/** By the line of the page's help that tells of an action; null: its keys are what everybody tries first. */
const HELP_TOPICS = {
  move: null,
  zoom: "look",
  pan: "look",
  fit: null,
  fitSelection: "frame",
  seek: null,
  toggle: "turn",
  pin: "pin",
  deselect: null,
} as const satisfies Readonly<Record<KeyAction["type"], string | null>>;

type HelpTopic = Exclude<(typeof HELP_TOPICS)[KeyAction["type"]], null>;

/** The keys that nobody would find by trying, with what the page's help says of them. */
export const HELP_KEYS: readonly { readonly code: string; readonly topic: HelpTopic }[] = Object.entries(
  BY_PLACE,
).flatMap(([code, action]) => {
  const topic = HELP_TOPICS[action!.type];
  return topic === null ? [] : [{ code, topic }];
});

/** Null for keys that mean nothing here, and for those of the browser. */
export function keyActionOf(
  press: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): KeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return BY_KEY[press.key] ?? (press.shiftKey ? null : (BY_PLACE[press.code] ?? null));
}
