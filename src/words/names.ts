// Says what lanes and objects are called: by their function, their kind, their name, or several of these.
import type { Contents, Trace } from "../trace/trace.ts";
import type { Translate } from "./i18n.ts";
import { en } from "./messages/en/index.ts";

type KnownKind = keyof typeof en.picture.kinds;
type NamedKind = keyof typeof en.picture.namedKinds;

function isKnown(kind: string): kind is KnownKind {
  return Object.hasOwn(en.picture.kinds, kind);
}

function isNamed(kind: string): kind is NamedKind {
  return Object.hasOwn(en.picture.namedKinds, kind);
}

function isKnownWord(word: string): word is keyof typeof en.picture.contents {
  return Object.hasOwn(en.picture.contents, word);
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
  if (kind === "task" || kind === "thread" || kind === "call") return name;
  return isNamed(kind) ? t(`picture.namedKinds.${kind}`, { name }) : `${kindName(kind, t)} ${name}`;
}

/** What a trace calls the program as a whole. */
export const MODULE = "<module>";

/** What a function is called; one without a name is called that. */
export function functionName(name: string, t: Translate): string {
  return name === "(anonymous)" ? t("picture.unnamed") : name;
}

/** What is in an object: "2 of 3", "set". */
export function contentsText({ count, of, word }: Contents, t: Translate): string {
  const amount = count < 0 ? "" : of > 0 ? t("inspector.amount", { count, of }) : String(count);
  return `${amount} ${isKnownWord(word) ? t(`picture.contents.${word}`) : word}`.trim();
}

/** A lane by its function and, where that differs, its name. */
export function labelOf(trace: Trace, id: number, moment: number): string {
  const label = trace.lane(id)?.label ?? "";
  const name = trace.nameAt(id, moment);
  return label === name || label === "" ? name : `${label} (${name})`;
}

/** A lane by its label, an object by its kind and name. */
export function nameOf(trace: Trace, id: number, moment: number, t: Translate): string {
  const kind = trace.object(id)?.kind;
  return kind === undefined
    ? labelOf(trace, id, moment)
    : thingName({ kind, name: trace.nameAt(id, moment) }, t);
}
