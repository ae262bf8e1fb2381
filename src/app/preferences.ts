// Reads what the reader has chosen for good from storage, checks it, and writes it back when it changes.
import { MAX_SPEED, MIN_SPEED, type Speed } from "../player/player.ts";
import { STEP_SIZES, type StepSize } from "../trace/stops.ts";
import { AXES, type Axis } from "../trace/units.ts";
import { isLanguage, type Language, LANGUAGES, WHOLE_LANGUAGES } from "../words/languages.ts";
import { readStored, writeStored } from "./storage.ts";

export const THEMES = ["light", "dark", "contrast"] as const;

export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly theme: Theme | "system";
  readonly language: Language | "system";
  readonly speed: Speed;
  readonly axis: Axis;
  /** Whether the program scrolls to the line of each step. */
  readonly followsCode: boolean;
  /** How far a step of the reader leads. */
  readonly stepSize: StepSize;
  /** Whether Run plays the run, or shows its start and waits. */
  readonly playsOnRun: boolean;
  /** Whether a page that opens with an example plays what was recorded of it. */
  readonly playsExamples: boolean;
  readonly clock: "virtual" | "real";
  /** Whether all arrows between lanes are drawn, or those of the selected one only. */
  readonly hasAllArrows: boolean;
  /** Whether the values of variables are recorded. */
  readonly recordsValues: boolean;
  /** Whether each step is told in a sentence. */
  readonly narrates: boolean;
  /** Whether texts are in letters for readers with dyslexia. */
  readonly hasReadingFont: boolean;
  /** Whether the text of a lesson stands beside its program. */
  readonly showsLesson: boolean;
  /** Whether a lesson asks what its program will do before it is seen running. */
  readonly asksFirst: boolean;
  /** How much larger type is on the stage than it would be by itself. */
  readonly stageScale: number;
  /** The colours of the stage: projectors differ. */
  readonly stageTheme: Theme;
  /** Whether the stage shows what the playhead has not reached. */
  readonly showsFuture: boolean;
}

const DEFAULTS: Preferences = {
  theme: "system",
  language: "system",
  speed: "auto",
  axis: "time",
  stepSize: "await",
  followsCode: true,
  playsOnRun: true,
  playsExamples: true,
  clock: "virtual",
  hasAllArrows: true,
  recordsValues: true,
  narrates: true,
  hasReadingFont: false,
  showsLesson: true,
  asksFirst: true,
  stageScale: 1,
  stageTheme: "contrast",
  showsFuture: false,
};

const KEY = "preferences";

type Checks = { readonly [K in keyof Preferences]: (value: unknown) => value is Preferences[K] };

function isOneOf<T>(...choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (choices as readonly unknown[]).includes(value);
}

const CHECKS: Checks = {
  theme: isOneOf("system", ...THEMES),
  language: isOneOf("system", ...LANGUAGES),
  speed: (value): value is Speed =>
    value === "auto" || (typeof value === "number" && value >= MIN_SPEED && value <= MAX_SPEED),
  axis: isOneOf(...AXES),
  stepSize: isOneOf(...STEP_SIZES),
  followsCode: (value) => typeof value === "boolean",
  playsOnRun: (value) => typeof value === "boolean",
  playsExamples: (value) => typeof value === "boolean",
  clock: isOneOf("virtual", "real"),
  hasAllArrows: (value) => typeof value === "boolean",
  recordsValues: (value) => typeof value === "boolean",
  narrates: (value) => typeof value === "boolean",
  hasReadingFont: (value) => typeof value === "boolean",
  showsLesson: (value) => typeof value === "boolean",
  asksFirst: (value) => typeof value === "boolean",
  stageScale: (value): value is number => typeof value === "number" && value > 0.1 && value < 10,
  stageTheme: isOneOf(...THEMES),
  showsFuture: (value) => typeof value === "boolean",
};

/** What is stored; where that makes no sense, the default. */
export function readPreferences(): Preferences {
  const stored = readStored(KEY);
  if (typeof stored !== "object" || stored === null) return DEFAULTS;
  const sound = Object.entries(stored).filter(
    ([key, value]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Preferences](value),
  );
  return { ...DEFAULTS, ...Object.fromEntries(sound) };
}

export function writePreferences(preferences: Preferences): void {
  writeStored(KEY, preferences);
}

/** The theme in force. `public/theme.js` says the same before the first paint. */
export function themeOf({ theme }: Preferences): Theme {
  if (theme !== "system") return theme;
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The theme of what is on screen: the stage has its own. */
export function shownTheme({
  preferences,
  isPresenting,
}: {
  readonly preferences: Preferences;
  readonly isPresenting: boolean;
}): Theme {
  return isPresenting ? preferences.stageTheme : themeOf(preferences);
}

/** Calls back when the system's choice of colours changes. */
export function onSystemTheme(onChange: () => void): void {
  for (const query of ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"]) {
    matchMedia(query).addEventListener("change", onChange);
  }
}

/** The language in force: the first of the reader's that there is, and is no draft. */
export function languageOf({ language }: Pick<Preferences, "language">): Language {
  if (language !== "system") return language;
  const tags = navigator.languages.map((tag) => tag.slice(0, 2)).filter(isLanguage);
  return tags.find((tag) => WHOLE_LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}
