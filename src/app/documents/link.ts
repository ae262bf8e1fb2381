// Reads and writes all that a link says: the part of the address behind the #.
import { ASKED_KINDS, type AskedKind } from "../../lessons/asked-kinds.ts";
import { AXES, type Stretch } from "../../trace/units.ts";
import { type Language, LANGUAGES } from "../../words/languages.ts";
import { LONGEST_LINK } from "../limits.ts";
import { type Preferences, type Theme, THEMES } from "../preferences.ts";
import { programField, readProgram, writeProgram } from "./program-text.ts";

type Axis = Preferences["axis"];
type Speed = Preferences["speed"];
type Clock = Preferences["clock"];

/** What a link says. It has a program, or the name of an example; of the rest, what is null is left as it is. */
export interface LinkState {
  /** Null for an example as it is. */
  readonly source: string | null;
  /** The Markdown of a lesson that does not come with the page. */
  readonly lesson: string | null;
  /** The example that the program is, or began as. */
  readonly example: string | null;
  readonly axis: Axis | null;
  readonly speed: Speed | null;
  readonly clock: Clock | null;
  /** The moment to show once the program has run. */
  readonly moment: number | null;
  /** The lane that is selected then, or at the end. */
  readonly lane: number | null;
  /** The part of the run that is seen, in units of the axis. */
  readonly zoom: Stretch | null;
  /** Of what is random in the program. */
  readonly seed: number | null;
  /** In which of its orders the program runs, as the explorer has it; null: the usual one. */
  readonly schedule: string | null;
  readonly theme: Theme | null;
  readonly language: Language | null;
  /** The page is a stage, for a projector. */
  readonly isOnStage: boolean;
  /** What the program does is not shown before the reader asks for it. */
  readonly isAnswerHidden: boolean;
  /** What is asked while it is hidden; null: what the lesson asks, or the first that can be asked. */
  readonly ask: AskedKind | null;
  /** Which order programs ran in where the link was written (`ORDER_VERSION`). */
  readonly order: number | null;
}

/** What a link that is nothing but a program says beside it. */
export const PLAIN_LINK: Omit<LinkState, "source"> = {
  lesson: null,
  example: null,
  axis: null,
  speed: null,
  clock: null,
  moment: null,
  lane: null,
  zoom: null,
  seed: null,
  schedule: null,
  theme: null,
  language: null,
  isOnStage: false,
  isAnswerHidden: false,
  ask: null,
  order: null,
};

export type ReadLink =
  | { readonly type: "none" }
  | { readonly type: "link"; readonly link: LinkState }
  /** Cut off or altered on its way. */
  | { readonly type: "damaged" }
  /** It was written by a later version. */
  | { readonly type: "later" };

export type WrittenLink =
  | { readonly type: "link"; readonly hash: string }
  | { readonly type: "tooLong"; readonly characters: number };

/** The field of a lesson: packed as programs are in `p1`. */
const LESSON = "lesson1";

/** Those that are written as they are. */
const PLAIN_FIELDS = [
  "axis",
  "speed",
  "clock",
  "moment",
  "lane",
  "seed",
  "schedule",
  "theme",
  "order",
  "ask",
] as const;

/** Whether it fits the program, its run says. */
const SCHEDULE = /^v\d[\w.-]*$/;

/** Of an example. What else might stand in its place would need letters that some programs change on the way. */
const NAME = /^[\w-]{1,80}$/;

/** The field of a program that we cannot read yet. */
const LATER_PROGRAM = /^p(?:[2-9]|\d\d+)$/;

/** Writes `#p1=...&axis=...`, or `#example=...` for an example as it is: of letters that nothing on the way changes. */
export async function writeLink(link: LinkState): Promise<WrittenLink> {
  const fields = new URLSearchParams();
  if (link.source !== null) {
    const { field, text } = await writeProgram(link.source);
    fields.set(field, text);
  }
  if (link.lesson !== null) fields.set(LESSON, (await writeProgram(link.lesson)).text);
  if (link.example !== null && NAME.test(link.example)) fields.set("example", link.example);
  for (const name of PLAIN_FIELDS) if (link[name] !== null) fields.set(name, String(link[name]));
  if (link.zoom !== null) fields.set("zoom", stretchText(link.zoom));
  if (link.language !== null) fields.set("lang", link.language);
  if (link.isOnStage) fields.set("stage", "1");
  if (link.isAnswerHidden) fields.set("hide", "1");
  const hash = `#${fields.toString()}`;
  return hash.length > LONGEST_LINK ? { type: "tooLong", characters: hash.length } : { type: "link", hash };
}

/**
 * Reads every link that was ever written. Fields that make no sense, or that only later versions know, are as if they were not
 * there; a program must be whole.
 */
export async function readLink(hash: string): Promise<ReadLink> {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const program = programField(fields);
  const example = fields.get("example");
  if (program === null && example === null) return { type: typeOfOther(hash, fields) };
  const source = program === null ? null : await readProgram(program);
  const lessonText = fields.get(LESSON);
  const lesson = lessonText === null ? null : await readProgram({ field: "p1", text: lessonText });
  const isDamaged = (program !== null && source === null) || (lessonText !== null && lesson === null);
  if (isDamaged) return { type: "damaged" };
  return {
    type: "link",
    link: {
      source,
      lesson,
      example,
      axis: oneOf(AXES, fields.get("axis")),
      speed: speedOf(fields.get("speed")),
      clock: oneOf(["virtual", "real"], fields.get("clock")),
      moment: numberOf(fields.get("moment")),
      lane: numberOf(fields.get("lane")),
      zoom: stretchOf(fields.get("zoom")),
      seed: numberOf(fields.get("seed")),
      schedule: SCHEDULE.exec(fields.get("schedule") ?? "")?.[0] ?? null,
      theme: oneOf(THEMES, fields.get("theme")),
      language: oneOf(LANGUAGES, fields.get("lang")),
      isOnStage: fields.get("stage") === "1",
      isAnswerHidden: fields.get("hide") === "1",
      ask: oneOf(ASKED_KINDS, fields.get("ask")),
      order: numberOf(fields.get("order")),
    },
  };
}

/** `#rows` is a place in the page, and asks for no program. */
export function isAnchor(hash: string): boolean {
  return hash.length > 1 && !hash.includes("=");
}

/** What holds no program that we know. */
function typeOfOther(hash: string, fields: URLSearchParams): "later" | "damaged" | "none" {
  if ([...fields.keys()].some((name) => LATER_PROGRAM.test(name))) return "later";
  return hash.length <= 1 || isAnchor(hash) ? "none" : "damaged";
}

function oneOf<T extends string>(names: readonly T[], text: string | null): T | null {
  return names.find((name) => name === text) ?? null;
}

function speedOf(text: string | null): Speed | null {
  if (text === "auto") return "auto";
  const speed = Number(text);
  return speed > 0 && Number.isFinite(speed) ? speed : null;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

const STRETCH = /^(\d{1,9}(?:\.\d{1,6})?)-(\d{1,9}(?:\.\d{1,6})?)$/;

function stretchOf(text: string | null): Stretch | null {
  const [fromUnit, toUnit] = (STRETCH.exec(text ?? "") ?? []).slice(1).map(Number);
  return fromUnit < toUnit ? { fromUnit, toUnit } : null;
}

/** To the microsecond. */
function stretchText({ fromUnit, toUnit }: Stretch): string {
  return [fromUnit, toUnit].map((unit) => unit.toFixed(6).replace(/\.?0+$/, "")).join("-");
}
