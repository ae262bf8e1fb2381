// Puts together who is suspended at each line of the program.
import type { SuspendedMark } from "./contract.ts";

/** Names that are written out; of ten thousand tasks the rest is a number. */
const MOST_IN_LABEL = 3;

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

/** The first names, and how many more there are. */
export function labelOf({ first, count }: Lanes): string {
  const rest = count - MOST_IN_LABEL;
  return (rest > 0 ? [...first.slice(0, MOST_IN_LABEL), `+${rest}`] : first).join(", ");
}
