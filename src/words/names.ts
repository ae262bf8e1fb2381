// Says what lanes and objects are called: by their function, their kind, their name, or several of these.
import { calledFunction, givenArguments } from "../trace/calls.ts";
import { perTrace } from "../trace/per-trace.ts";
import type { Contents, Trace } from "../trace/trace.ts";
import type { Translate } from "./i18n.ts";
import { picture } from "./messages/en/picture.ts";

type KnownKind = keyof typeof picture.kinds;
type NamedKind = keyof typeof picture.namedKinds;

function isKnown(kind: string): kind is KnownKind {
  return Object.hasOwn(picture.kinds, kind);
}

function isNamed(kind: string): kind is NamedKind {
  return Object.hasOwn(picture.namedKinds, kind);
}

function isKnownWord(word: string): word is keyof typeof picture.contents {
  return Object.hasOwn(picture.contents, word);
}

/** The word for a kind of thing; a kind that has none is called as it is in the trace. */
export function kindName(kind: string, t: Translate): string {
  return isKnown(kind) ? t(`picture.kinds.${kind}`) : kind;
}

/** What something is called: by its kind, its name, or both. */
export function thingName(
  { kind, name }: { readonly kind: string; readonly name: string },
  t: Translate,
): string {
  if (name === "") return kindName(kind, t);
  if (kind === "task" || kind === "thread" || kind === "call" || kind === "coroutine") return name;
  if (isNamed(kind)) return t(`picture.namedKinds.${kind}`, { name });
  const word = kindName(kind, t);
  // A queue that is called `queue`, or `jobQueue`, says itself what it is, in the language of programs as well.
  const end = name.replace(/#\d+$/, "").toLowerCase();
  const isTold = [word, kind.slice(kind.lastIndexOf(" ") + 1)].some((said) => end.endsWith(said));
  return isTold ? name : `${word} ${name}`;
}

/** What a trace calls the program as a whole. */
export const MODULE = "<module>";

/** A call with what it was given; a function without a name is called that. */
export function callText(text: string, t: Translate): string {
  const name = calledFunction(text);
  return name === "(anonymous)" ? `${t("picture.unnamed")} ${givenArguments(text)}`.trim() : text;
}

/** What is in an object: "2 of 3", "set". */
export function contentsText({ count, of, word }: Contents, t: Translate): string {
  const amount = count < 0 ? "" : of > 0 ? t("picture.amount", { count, of }) : String(count);
  return `${amount} ${isKnownWord(word) ? t(`picture.contents.${word}`) : word}`.trim();
}

/** What a lane is called in a row or a list: the call that it runs, and its own name or number. */
export interface LaneLabel {
  /** `cook("Ann")`; the name of a lane that runs no function. */
  readonly call: string;
  /** "Task-3", or as the program named it; "" where that says no more than the call. */
  readonly name: string;
}

/** The one place where a lane's label is made. */
export function laneLabel(trace: Trace, id: number, moment: number): LaneLabel {
  const { label, given } = trace.lane(id) ?? { label: "", given: "" };
  const name = trace.nameAt(id, moment);
  if (label === "") return { call: name, name: "" };
  // The program as a whole is called by its file.
  const call = label === MODULE ? trace.log.header.file : label + given;
  return { call, name: name === label ? "" : name };
}

/** The same as one text. */
export function labelOf(trace: Trace, id: number, moment: number): string {
  const { call, name } = laneLabel(trace, id, moment);
  return name === "" ? call : `${call} (${name})`;
}

/**
 * Likewise where there is little room: a task by its name if the program gave it one, by its call if that has arguments or is the
 * only one of its function.
 */
export function briefLabelOf(trace: Trace, id: number, moment: number): string {
  const { call, name } = laneLabel(trace, id, moment);
  const isNamed = name !== "" && !/^Task-\d+$/.test(name);
  if (isNamed) return name;
  const isTelling = call.endsWith(")") || countsOf(trace).get(trace.lane(id)?.label ?? "") === 1;
  return isTelling ? call : name || call;
}

/** How many lanes there are of each function so far. */
const counts = perTrace(() => ({ byLabel: new Map<string, number>(), count: 0 }));

function countsOf(trace: Trace): ReadonlyMap<string, number> {
  const known = counts(trace);
  const { byLabel } = known;
  for (; known.count < trace.lanes.length; known.count++) {
    const { label } = trace.lanes[known.count];
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  }
  return byLabel;
}

/** What an object is called where its kind is known: the second of those of a kind that have no names is `#2`. */
export function objectName(trace: Trace, id: number, moment: number): string {
  return trace.nameAt(id, moment) || numberOf(trace, id);
}

/** Of each thing that has no name, which of its kind it is: as far as the trace has been looked at. */
const numbers = perTrace(() => ({ byThing: new Map<number, string>(), count: 0 }));

function numberOf(trace: Trace, id: number): string {
  const known = numbers(trace);
  if (known.count !== trace.things.length) {
    const counts = new Map<string, number>();
    for (const { id: thing, kind, name } of trace.things) {
      if (name !== "") continue;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      if (number > 1) known.byThing.set(thing, `#${number}`);
    }
    known.count = trace.things.length;
  }
  return known.byThing.get(id) ?? "";
}

/** A lane by its label, an object by its kind and name. */
export function nameOf(trace: Trace, id: number, moment: number, t: Translate): string {
  const kind = trace.object(id)?.kind;
  return kind === undefined
    ? labelOf(trace, id, moment)
    : thingName({ kind, name: objectName(trace, id, moment) }, t);
}
