// Puts together who is suspended at each line of the program.
import type { SuspendedMark } from "./contract.ts";

/** Names that are written out; of ten thousand tasks the rest is a number. */
const MOST_IN_LABEL = 3;

/** Arguments have commas of their own. */
const SEPARATOR = " · ";
/** A call that was given something: the function, and what. */
const CALL = /^([^(]+)\((.+)\)$/;

/** Those that are suspended at a line. */
export type Lanes = Pick<SuspendedMark, "first" | "count">;

/** By line; one line may have several places. */
export function lanesByLine(marks: readonly SuspendedMark[]): ReadonlyMap<number, Lanes> {
  const lanesOfLine = new Map<number, Lanes>();
  for (const { place, first, count } of marks) {
    const known = lanesOfLine.get(place.line) ?? { first: [], count: 0 };
    lanesOfLine.set(place.line, { first: [...known.first, ...first], count: known.count + count });
  }
  return lanesOfLine;
}

/** How many they are, if several, and the first names; what all are called with is said once: `2 × cook: "Ann" · "Bob"`. */
export function labelOf({ first, count }: Lanes): string {
  if (count === 1) return first[0];
  const rest = count - MOST_IN_LABEL;
  const named = rest > 0 ? first.slice(0, MOST_IN_LABEL) : first;
  const calls = first.map((name) => CALL.exec(name));
  const callee = calls[0]?.[1];
  const isOne = callee !== undefined && calls.every((call) => call?.[1] === callee);
  const names = isOne ? named.map((name) => CALL.exec(name)![2]) : named;
  return `${count} × ${isOne ? `${callee}: ` : ""}${[...names, ...(rest > 0 ? ["…"] : [])].join(SEPARATOR)}`;
}
