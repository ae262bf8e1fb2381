// Reads and writes all that a link says: the part of the address behind the #.
import { AXES } from "../../trace/units.ts";
import { LONGEST_LINK } from "../limits.ts";
import type { Preferences } from "../preferences.ts";
import { programField, readProgram, writeProgram } from "./program-text.ts";

type Axis = Preferences["axis"];
type Speed = Preferences["speed"];
type Clock = Preferences["clock"];

/** What a link says. It has a program, or the name of an example; of the rest, what is null is left as it is. */
export interface LinkState {
  /** Null for an example as it is. */
  readonly source: string | null;
  /** The example that the program is, or began as. */
  readonly example: string | null;
  readonly axis: Axis | null;
  readonly speed: Speed | null;
  readonly clock: Clock | null;
  /** The moment to show once the program has run. */
  readonly moment: number | null;
  /** The lane that is selected then. */
  readonly lane: number | null;
  /** Which order programs ran in where the link was written (`ORDER_VERSION`). */
  readonly order: number | null;
}

/** What a link that is nothing but a program says beside it. */
export const PLAIN_LINK: Omit<LinkState, "source"> = {
  example: null,
  axis: null,
  speed: null,
  clock: null,
  moment: null,
  lane: null,
  order: null,
};

export type ReadLink =
  | { readonly type: "none" }
  | { readonly type: "link"; readonly link: LinkState }
  /** Cut off or altered on its way. */
  | { readonly type: "damaged" };

export type WrittenLink =
  | { readonly type: "link"; readonly hash: string }
  | { readonly type: "tooLong"; readonly characters: number };

/** Of an example. What else might stand in its place would need letters that some programs change on the way. */
const NAME = /^[\w-]{1,80}$/;

/** Writes `#p1=...&axis=...`, or `#example=...` for an example as it is: of letters that nothing on the way changes. */
export async function writeLink(link: LinkState): Promise<WrittenLink> {
  const fields = new URLSearchParams();
  if (link.source !== null) {
    const { field, text } = await writeProgram(link.source);
    fields.set(field, text);
  }
  if (link.example !== null && NAME.test(link.example)) fields.set("example", link.example);
  for (const name of ["axis", "speed", "clock", "moment", "lane", "order"] as const) {
    if (link[name] !== null) fields.set(name, String(link[name]));
  }
  const hash = `#${fields.toString()}`;
  return hash.length > LONGEST_LINK ? { type: "tooLong", characters: hash.length } : { type: "link", hash };
}

/** Reads every link that was ever written. Fields that make no sense are as if they were not there; a program must be whole. */
export async function readLink(hash: string): Promise<ReadLink> {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const program = programField(fields);
  const example = fields.get("example");
  if (program === null && example === null) return { type: hash.length > 1 ? "damaged" : "none" };
  const source = program === null ? null : await readProgram(program);
  if (program !== null && source === null) return { type: "damaged" };
  return {
    type: "link",
    link: {
      source,
      example,
      axis: oneOf(AXES, fields.get("axis")),
      speed: speedOf(fields.get("speed")),
      clock: oneOf(["virtual", "real"], fields.get("clock")),
      moment: numberOf(fields.get("moment")),
      lane: numberOf(fields.get("lane")),
      order: numberOf(fields.get("order")),
    },
  };
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
